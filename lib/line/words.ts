import { toneWords } from '../tone/features';
import type { ReadShortForms } from '../tone/short-forms';

/** Words of one message that are looked at; a longer one says no more about what it asks. */
const MOST_WORDS = 60;

/** What a word is read as. */
export type LineWords = { short: ReadShortForms; spellings: ReadonlyMap<string, readonly string[]> };

/** The words of a message as a line is read: of each chat spelling the words that it stands for. */
export function lineWords(text: string, { short, spellings }: LineWords): string[] {
  const words: string[] = [];
  for (const word of toneWords(text, short)) {
    const reading = spellings.get(word);
    if (reading) words.push(...reading);
    else words.push(word);
    if (words.length >= MOST_WORDS) break;
  }
  return words.slice(0, MOST_WORDS);
}
