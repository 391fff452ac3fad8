import type { Lexicon, ShortForms } from '../text/lexicon';

/** What short forms of a language stand for, as tone and single lines are read; see `ShortForms` in `lib/text/lexicon.ts`. */
export type ReadShortForms = {
  words: ReadonlyMap<string, readonly string[]>;
  endings: readonly (readonly [ending: string, word: string])[];
  isWord(letter: string): boolean;
};

const NONE: ShortForms = { words: {}, endings: [], letters: '' };
const known = new WeakMap<ShortForms, ReadShortForms>();

/** The same for all that asks with the same lexicon, so that what was read once is known again (`toneWords`). */
export function readShortForms({ shortForms = NONE }: Pick<Lexicon, 'shortForms'>): ReadShortForms {
  const read = known.get(shortForms) ?? made(shortForms);
  known.set(shortForms, read);
  return read;
}

function made({ words, endings, letters }: ShortForms): ReadShortForms {
  return { words: new Map(Object.entries(words)), endings, isWord: (letter) => letters.includes(letter) };
}
