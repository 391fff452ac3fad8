import type { Lexicon } from './lexicon';
import type { ClassName } from './steps/classes';
import { wordCode } from './word-code';

/** What the words of one language are of: numbers, ages, money, times of day. */
export type WordClasses = {
  /** The classes of one word alone. */
  of(word: string): ClassName[];
  /** The age that a word or number says, 6 to 17; the span in which a child is spoken of. */
  ageOf(word: string): number | undefined;
  /** Makes money of a number before it: `20 quid`. */
  isMoney(word: string): boolean;
  /** The half of the day that may be written close to the hour: `5pm`, `5 pm`. */
  isHalfOfDay(word: string): boolean;
  /** Makes a time of the number before it, by itself or with the word behind it: `5 oclock`, `5 o clock`. @returns of how many words */
  clockWords(first: string, second: string | undefined): number;
  /** Words that are known whatever patterns name: numbers, and what makes something else of a number. */
  words: readonly string[];
  /** Those of them that make something else of a number before them. */
  isUnit(word: string): boolean;
};

const AGES = { from: 6, to: 17 };

export function createWordClasses({
  numbers = {},
  money = [],
  halvesOfDay = [],
  clock = [],
  sexual,
}: Lexicon): WordClasses {
  const worth = new Map(Object.entries(numbers));
  const monies = new Set(money);
  const halves = new Set(halvesOfDay);
  const clocks = new Map<string, string | undefined>();
  for (const words of clock) {
    const [first = '', second] = words.split(' ');
    clocks.set(first, second);
  }
  const codes = new Set(sexual);
  const units = new Set([...money, ...halvesOfDay, ...clocks.keys()]);

  function ageOf(word: string): number | undefined {
    const age = /^[0-9]{1,2}$/.test(word) ? Number(word) : worth.get(word);
    return age !== undefined && age >= AGES.from && age <= AGES.to ? age : undefined;
  }

  return {
    of(word) {
      const classes: ClassName[] = [];
      if (/^[0-9]+k?$/.test(word) || worth.has(word)) classes.push('Number');
      if (ageOf(word) !== undefined) classes.push('Age');
      if (codes.has(wordCode(word))) classes.push('Sexual');
      return classes;
    },
    ageOf,
    isMoney: (word) => monies.has(word),
    isHalfOfDay: (word) => halves.has(word),
    clockWords(first, second) {
      if (halves.has(first)) return 1;
      if (!clocks.has(first)) return 0;
      const following = clocks.get(first);
      return following === undefined ? 1 : following === second ? 2 : 0;
    },
    words: [...worth.keys(), ...units],
    isUnit: (word) => units.has(word),
  };
}
