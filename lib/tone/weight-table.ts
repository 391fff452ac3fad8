import { wordsOf } from './features';
import { eachWeight, type PackedWeights, packedWords } from './packed-weights';

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
const NO_WORD = 0;

/**
 * The weights by numbers instead of names (`toneFeatures`), so that reading a message makes no strings.
 * @param others names that have their place too, and lean to no side
 */
export function createWeightTable(packed: PackedWeights, others: readonly string[] = []): WeightTable {
  const numbers = new Map(packedWords(packed).map((word, place) => [word, place + 1]));
  const more = others.map(wordsOf);
  for (const { word, next } of more)
    for (const one of [word, next]) if (one !== undefined && !numbers.has(one)) numbers.set(one, numbers.size + 1);
  // A number is at least one character, and no feature is less than one.
  const features = packed.other.features.length + packed.self.features.length + more.length;
  let size = 64;
  while (size < features * 2) size *= 2;
  const table: WeightTable = {
    numbers,
    words: new Float64Array((numbers.size + 1) * 2),
    keys: new Int32Array(size).fill(NO_PAIR),
    pairs: new Float64Array(size),
  };

  function slotFor(place: number, next: number): number {
    const key = pairKey(table, place, next);
    const slot = slotOf(table, key);
    table.keys[slot] = key;
    return slot;
  }
  for (const isSelf of [false, true])
    eachWeight(packed, isSelf ? 'self' : 'other', (word, next, weight) => {
      const place = placeOf(table, isSelf, word);
      if (next === NO_WORD) table.words[place] = weight;
      else table.pairs[slotFor(place, next)] = weight;
    });
  for (const { isSelf, word, next } of more)
    if (next !== undefined) slotFor(placeOf(table, isSelf, numbers.get(word) ?? NO_WORD), numbers.get(next) ?? NO_WORD);
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
