import type { Audience } from '../../../message';
import type { Place } from '../../site';

/** From the words out to what may hold a name above them: bubble, width, buttons, place, row. */
const STEPS = 5;

/** Only groups show names, above the first row of a run; nothing else of these pages tells a group. */
export function audience({ page, list }: Place): Audience {
  if (/\/post\//.test(page.href)) return 'public';
  const words = [...list.querySelectorAll('[data-word-wrap]')];
  return words.some((one) => isBelowName(one)) ? 'group' : 'direct';
}

function isBelowName(words: Element): boolean {
  let row: Element | null = words;
  for (let step = 0; row && step < STEPS; step++) row = row.parentElement;
  return row !== null && [...row.children].some((child) => child.matches('[dir="auto"]'));
}
