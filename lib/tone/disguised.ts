import { unleet } from '../text/steps/leet';
import type { ReadShortForms } from './short-forms';

/** Whether something was learned about a word. */
export type Known = (word: string) => boolean;

/** Of shorter ones too many are what they say: `5pm`, `u2`, `1m`, `4th`. */
const LEAST_RUN = 4;
/** No word that was learned is longer, and no work is done for what cannot be one. */
const MOST_LETTERS = 40;

/** Whether a word of letters and digits that begins here is long enough to be one in disguise. */
function isLongRun(text: string, start: number): boolean {
  for (let k = start; k < start + LEAST_RUN; k++) if (!isPartOf(text, k)) return false;
  return true;
}

/** @returns the known word that the letters and digits from `start` on stand for (`p1c5`); undefined where nothing is in disguise */
export function meantBy(lower: string, start: number, known: Known): string | undefined {
  if (!isLongRun(lower, start)) return undefined;
  let end = start;
  while (isPartOf(lower, end) && end - start <= MOST_LETTERS) end++;
  return end - start > MOST_LETTERS ? undefined : unleet(lower.slice(start, end)).find(known);
}

function isPartOf(text: string, k: number): boolean {
  return /[a-z0-9]/i.test(text.charAt(k));
}

/**
 * Letters that were written apart, without what kept them apart, as the fewest known words (`apicture` → `a picture`); as one
 * word where there are none.
 */
export function inWords(letters: string, known: Known, { isWord }: Pick<ReadShortForms, 'isWord'>): string[] {
  if (letters.length > MOST_LETTERS) return [letters];
  /** By length: the fewest words that so many of the first letters are. */
  const fewest: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = fewest[start];
      const word = letters.slice(start, end);
      const counts = word.length === 1 ? isWord(word) : known(word);
      if (before && counts && before.length + 1 < (fewest[end]?.length ?? Infinity)) fewest[end] = [...before, word];
    }
  }
  const words = fewest[letters.length];
  return words?.some((word) => word.length > 2) ? words : [letters];
}
