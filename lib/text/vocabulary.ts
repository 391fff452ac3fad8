import type { Lexicon } from './lexicon';
import { createWordClasses, type WordClasses } from './word-classes';
import { wordCode } from './word-code';

/** The words that matter: those of the lexicon and those that some pattern names. */
export type Vocabulary = {
  has(word: string): boolean;
  /** The readings the lexicon lists for a spelling, each as its words. */
  spelling(word: string): string[][] | undefined;
  /** What an emoji stands for beside itself. */
  emoji(sign: string): readonly string[];
  /** The words of this length that are recognised with a letter hidden. */
  maskable(length: number): readonly string[];
  /** What an ending behind an apostrophe may be read as, beside the word before it. */
  ending(letters: string): readonly string[];
  classes: WordClasses;
};

/** Prepares a lexicon and the words of all patterns for asking. Any string may be asked for, also `constructor`. */
export function createVocabulary(lexicon: Lexicon, patternWords: Iterable<string>): Vocabulary {
  const known = new Set(patternWords);
  const spellings = new Map<string, string[][]>();
  for (const [spelling, listed] of Object.entries(lexicon.spellings)) {
    const readings = (typeof listed === 'string' ? [listed] : listed).map((reading) =>
      reading.split(' ').filter(Boolean),
    );
    spellings.set(spelling, readings);
    for (const word of readings.flat()) known.add(word);
  }
  const emoji = new Map(Object.entries(lexicon.emoji));
  const sexual = new Set(lexicon.sexual);
  const endings = new Map(Object.entries(lexicon.endings ?? {}));
  const masked = new Map<number, string[]>();
  for (const word of lexicon.maskable) masked.set(word.length, [...(masked.get(word.length) ?? []), word]);
  return {
    has: (word) => known.has(word) || sexual.has(wordCode(word)),
    spelling: (word) => spellings.get(word),
    emoji: (sign) => emoji.get(sign) ?? [],
    maskable: (length) => masked.get(length) ?? [],
    ending: (letters) => endings.get(letters) ?? [],
    classes: createWordClasses(lexicon),
  };
}
