import { OTHER } from './forms';
import type { Spellings } from './spellings';

/** What words are read by. */
export type Words = { characters: Uint8Array; spellings: Spellings };

/** How far a text is read, and what is known so far of what comes next. */
export type Reading = {
  words: Words;
  text: string;
  /** The place that is read now; behind a token once it is read. */
  at: number;
  /** Whether words can be told from what was read; else only the exact reading can. */
  exact: boolean;
  /** What stood since the last token: `SEEN` bits. */
  seen: number;
  /** The number of a token that may be an age, else 0. */
  age: number;
  /** Digits, and words of one letter, that stand in a row. */
  digits: number;
  singles: number;
  /** Words of the sentence so far, and whether none of it was read yet. */
  inSentence: number;
  begins: boolean;
};

export function readingOf(words: Words, text: string): Reading {
  return {
    words,
    text,
    at: 0,
    exact: true,
    seen: 0,
    age: 0,
    digits: 0,
    singles: 0,
    inSentence: 0,
    begins: true,
  };
}

/** @returns what stands for a form that only the exact reading could tell */
export function unclear(reading: Reading): number {
  reading.exact = false;
  return OTHER.WORD;
}
