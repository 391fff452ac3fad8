import { toneWords } from '../tone/features';

/** Words of one message that are looked at; a longer one says no more about what it asks. */
const MOST_WORDS = 60;

/** The words of a message as a line is read: of each chat spelling the words that it stands for. */
export function lineWords(text: string, spellings: ReadonlyMap<string, readonly string[]>): string[] {
  const words: string[] = [];
  for (const word of toneWords(text)) {
    const reading = spellings.get(word);
    if (reading) words.push(...reading);
    else words.push(word);
    if (words.length >= MOST_WORDS) break;
  }
  return words.slice(0, MOST_WORDS);
}
