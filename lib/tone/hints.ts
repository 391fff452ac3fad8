import type { Category } from '../engine/rule';
import type { Hint } from '../engine/sighting';
import { shareOf, wordsOf } from './features';
import { pairKey, placeOf, slotOf, type WeightTable } from './weight-table';

/**
 * Learned by `npm run learn`, from which kinds whole invented chats show: per feature of the other side (`toneFeatures`)
 * the places of kinds in `kinds`, each followed by what the feature weighs for it.
 */
export type HintWeights = { kinds: string[]; bias: number[]; weights: Record<string, number[]> };

/** Less is no hint. Nine in ten ordinary messages have none above this. */
const LEAST_SURE = 0.1;
const NO_HINTS: readonly Hint[] = [];
/**
 * Somebody who writes a word or two at a time says it in pieces: a message of so few words is read with so many such ones right
 * before it. On writers left out 0.7 in 100 more were found in time, at precision 0.955 instead of 0.956.
 */
const SHORT_WORDS = 4;
const PIECES = 4;

/** What one short message weighed for each kind, and how many words it has. */
export type Piece = { sums: Float64Array; words: number };

/** Adds up the hints of one message while its words are gone through. */
export type HintSums = {
  start(): void;
  addWord(place: number): void;
  addPair(slot: number): void;
  /**
   * @param words how many the message has
   * @param pieces the short messages of the same person right before it; kept up to date here
   */
  read(words: number, pieces: Piece[]): readonly Hint[];
};

export function createHintSums({ kinds, bias, weights }: HintWeights, table: WeightTable): HintSums {
  const rows = Object.entries(weights);
  const [wordRow, pairRow] = [new Int32Array(table.words.length), new Int32Array(table.keys.length)];
  // Row 0 is of those that hint at nothing.
  const ends = new Int32Array(rows.length + 1);
  const values = Float32Array.from(rows.flatMap(([, row]) => row));
  for (const [k, [name, row]] of rows.entries()) {
    ends[k + 1] = (ends[k] as number) + row.length;
    const { isSelf, word, next } = wordsOf(name);
    const place = placeOf(table, isSelf, table.numbers.get(word) ?? 0);
    if (next === undefined) wordRow[place] = k + 1;
    else pairRow[slotOf(table, pairKey(table, place, table.numbers.get(next) ?? 0))] = k + 1;
  }
  const least = Math.log(LEAST_SURE / (1 - LEAST_SURE));
  const sums = new Float64Array(kinds.length);

  function add(row: number): void {
    if (row === 0) return;
    for (let k = ends[row - 1] as number; k < (ends[row] as number); k += 2) {
      const kind = values[k] as number;
      sums[kind] = (sums[kind] as number) + (values[k + 1] as number);
    }
  }

  /** @returns how many words were read: those of the pieces before are added to those of this message */
  function join(words: number, pieces: Piece[]): number {
    if (words > SHORT_WORDS) {
      pieces.length = 0;
      return words;
    }
    const own = { sums: Float64Array.from(sums), words };
    let all = words;
    for (const piece of pieces) {
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (piece.sums[k] as number);
      all += piece.words;
    }
    pieces.push(own);
    if (pieces.length > PIECES) pieces.shift();
    return all;
  }

  return {
    start: () => sums.fill(0),
    addWord: (place) => add(wordRow[place] as number),
    addPair: (slot) => add(pairRow[slot] as number),
    read(words, pieces) {
      const share = shareOf(join(words, pieces));
      let found: Hint[] | undefined;
      for (let k = 0; k < kinds.length; k++) {
        const z = (bias[k] as number) + (sums[k] as number) * share;
        if (z < least) continue;
        found ??= [];
        found.push({ kind: kinds[k] as Category, sure: 1 / (1 + Math.exp(-z)) });
      }
      return found ?? NO_HINTS;
    },
  };
}
