import type { ReadShortForms } from './short-forms';

/** So many letters of a word are written into its two codes, five bits each; a longer one is asked for by its spelling. */
export const CODED = 12;

/**
 * Words by the codes of their letters, so that reading a message makes no strings: `low` holds the first six, `high` the
 * others. No two words have the same codes. Spellings that stand for other words (short forms) are among them.
 */
export type WordTable = {
  low: Int32Array;
  high: Int32Array;
  mask: number;
  /** The number of the word in this slot, and of the second one where a spelling stands for two; else `NONE`. */
  first: Int32Array;
  second: Int32Array;
  /** Whether what is written or meant in this slot is a single letter (`SINGLE` bits: the first of two, the last). */
  single: Uint8Array;
  /** All words by their spelling. */
  numbers: ReadonlyMap<string, number>;
};

/** The number of a word that no weight names. */
export const UNKNOWN = 0;
export const NONE = -1;
export const SINGLE = { FIRST: 1, LAST: 2 } as const;

export function createWordTable(numbers: ReadonlyMap<string, number>, short: Pick<ReadShortForms, 'words'>): WordTable {
  const spellings = new Map([...numbers.keys()].map((word): [string, readonly string[]] => [word, [word]]));
  for (const [spelling, words] of short.words) spellings.set(spelling, words);
  let size = 64;
  while (size < spellings.size * 4) size *= 2;
  const table: WordTable = {
    low: new Int32Array(size),
    high: new Int32Array(size),
    mask: size - 1,
    first: new Int32Array(size),
    second: new Int32Array(size).fill(NONE),
    single: new Uint8Array(size),
    numbers,
  };
  for (const [spelling, words] of spellings) if (/^[a-z]{1,12}$/.test(spelling)) put(table, spelling, words);
  return table;
}

function put(table: WordTable, spelling: string, words: readonly string[]): void {
  const [first = '', second] = words;
  const low = codeOf(spelling.slice(0, CODED / 2));
  const high = codeOf(spelling.slice(CODED / 2));
  const slot = slotOf(table, low, high);
  table.low[slot] = low;
  table.high[slot] = high;
  table.first[slot] = table.numbers.get(first) ?? UNKNOWN;
  if (second !== undefined) table.second[slot] = table.numbers.get(second) ?? UNKNOWN;
  const isFirst = spelling.length === 1 || first.length === 1;
  const isLast = spelling.length === 1 || (second ?? first).length === 1;
  table.single[slot] = (isFirst ? SINGLE.FIRST : 0) | (isLast ? SINGLE.LAST : 0);
}

function codeOf(letters: string): number {
  let code = 0;
  for (let k = 0; k < letters.length; k++) code = (code << 5) | (letters.charCodeAt(k) - 0x60);
  return code;
}

/** Where the word with these codes is, or would be: there `low` is 0. */
export function slotOf({ low: lows, high: highs, mask }: WordTable, low: number, high: number): number {
  let slot = (Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 15) & mask;
  while (lows[slot] !== 0 && (lows[slot] !== low || highs[slot] !== high)) slot = (slot + 1) & mask;
  return slot;
}
