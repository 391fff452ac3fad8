import type { Lexicon } from '../text/lexicon';

/** What short forms of a language stand for, as tone and single lines are read; see `ShortForms` in `lib/text/lexicon.ts`. */
export type ReadShortForms = {
  words: ReadonlyMap<string, readonly string[]>;
  endings: readonly (readonly [ending: string, word: string])[];
  isWord(letter: string): boolean;
};

export function readShortForms({ shortForms }: Pick<Lexicon, 'shortForms'>): ReadShortForms {
  const { words = {}, endings = [], letters = '' } = shortForms ?? {};
  return { words: new Map(Object.entries(words)), endings, isWord: (letter) => letters.includes(letter) };
}
