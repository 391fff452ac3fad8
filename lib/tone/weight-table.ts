import { wordsOf } from './features';

/** What words weigh, and pairs of words that stand next to each other, by their numbers. */
export type WeightTable = {
  /** The number of each word that some weight names, from 1 on. */
  numbers: ReadonlyMap<string, number>;
  /** Per side and word: what it weighs, 0 for nothing. */
  words: Float64Array;
  /** Pairs by side and both words, open addressing; `NO_PAIR` where empty. */
  keys: Int32Array;
  pairs: Float64Array;
};

const NO_PAIR = -1;

/**
 * The weights by numbers instead of names (`toneFeatures`), so that reading a message makes no strings.
 * @param others names that have their place too, and lean to no side
 */
export function createWeightTable(
  weights: Readonly<Record<string, number>>,
  others: readonly string[] = [],
): WeightTable {
  const numbers = new Map<string, number>();
  const features = [...new Set([...Object.keys(weights), ...others])].map((name) => {
    const words = wordsOf(name);
    for (const one of [words.word, words.next])
      if (one !== undefined && !numbers.has(one)) numbers.set(one, numbers.size + 1);
    return { ...words, weight: weights[name] ?? 0 };
  });
  let size = 64;
  while (size < features.length * 4) size *= 2;
  const table: WeightTable = {
    numbers,
    words: new Float64Array((numbers.size + 1) * 2),
    keys: new Int32Array(size).fill(NO_PAIR),
    pairs: new Float64Array(size),
  };
  for (const { isSelf, word, next, weight } of features) {
    const first = placeOf(table, isSelf, numbers.get(word) ?? 0);
    if (next === undefined) table.words[first] = weight;
    else {
      const key = pairKey(table, first, numbers.get(next) ?? 0);
      const slot = slotOf(table, key);
      table.keys[slot] = key;
      table.pairs[slot] = weight;
    }
  }
  return table;
}

/** Where a word of one side stands in `words`. */
export function placeOf({ words }: WeightTable, isSelf: boolean, word: number): number {
  return isSelf ? word + words.length / 2 : word;
}

/** @param place of the first word */
export function pairKey({ words }: WeightTable, place: number, next: number): number {
  return next * words.length + place;
}

/** Where this pair is, or would be; there `pairs` is 0. */
export function slotOf({ keys }: WeightTable, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
  while (keys[slot] !== NO_PAIR && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
