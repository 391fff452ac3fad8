import type { Speaker } from '../../../message';
import type { RowPlace } from '../../site';

const SENDER = '[data-qa="message_sender"], .c-message__sender';
/** How far up the row that opened a run may be. */
const ROWS_UP = 60;

/**
 * Rows carry no mark of their side and only the first of a run a name. Another name in a channel is someone else only
 * where the child's own name, as the page's corner gives it, is one that speaks here: profiles may show another.
 */
export function whose({ row, list, own, counterpart, audience }: RowPlace): Speaker | undefined {
  const name = nameOfRun(row);
  if (!name || own === counterpart) return;
  if (own && name === own) return 'self';
  if (audience === 'direct') return name === counterpart ? 'other' : undefined;
  const names = Array.from(list.querySelectorAll(SENDER), textOf);
  return own && names.includes(own) ? 'other' : undefined;
}

function nameOfRun(row: Element): string {
  let at: Element | null = row;
  for (let steps = 0; at && steps < ROWS_UP; steps++) {
    const name = textOf(at.querySelector(SENDER));
    if (name) return name;
    at = at.previousElementSibling;
  }
  return '';
}

function textOf(element: Element | null): string {
  return element?.textContent?.trim() ?? '';
}
