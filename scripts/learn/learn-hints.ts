import { CATEGORIES, type Category } from '../../lib/engine/rule';
import { shareOf, toneFeatures, toneWords } from '../../lib/tone/features';
import type { HintWeights } from '../../lib/tone/hints';
import { createAdam } from './adam';
import { type Bag, slopesOf } from './noisy-or';
import { SHORT, sharedFeatures, type Talk } from './rows';

/** What the child gives away is no hint of what the other side does. */
const KINDS: readonly Category[] = CATEGORIES.filter((kind) => kind !== 'self-disclosure');

/** Few (early stopping): more rounds only learned these writers. */
const ROUNDS = 30;
const RIDGE = 1e-4;
/** Most messages hint at nothing. */
const FIRST_BIAS = -4;
/** What weighs less changes nothing that was measured, and every page with a chat carries it. */
const LEAST_WEIGHT = 0.5;

/**
 * Learns which words hint at which kind of sign, though only whole talks are labelled: a talk shows a kind where at least
 * one of its messages does (multiple-instance learning by noisy-or; Zhang, Platt and Viola 2005).
 *
 * @param writers the talks of each writer
 */
export function learnHints(writers: readonly Talk[][]): HintWeights {
  const names = sharedFeatures(writers).filter((name) => name.startsWith('o:'));
  const bag = bagOf(writers.flat(), new Map(names.map((name, place) => [name, place])));
  const width = KINDS.length;
  // The last row is the bias.
  const weights = new Float64Array((names.length + 1) * width);
  weights.fill(FIRST_BIAS, names.length * width);
  const slopes = new Float64Array(weights.length);
  const step = createAdam(weights.length);
  for (let round = 1; round <= ROUNDS; round += 1) {
    slopesOf(bag, weights, slopes);
    for (let k = 0; k < names.length * width; k += 1)
      slopes[k] = (slopes[k] as number) + 2 * RIDGE * (weights[k] as number);
    step(weights, slopes, round);
  }
  const rowOf = (place: number) => [...weights.subarray(place * width, (place + 1) * width)];
  const kept = names.map((name, place) => [name, sparse(rowOf(place))] as const).filter(([, row]) => row.length > 0);
  return { kinds: [...KINDS], bias: rowOf(names.length).map(rounded), weights: Object.fromEntries(kept) };
}

function bagOf(talks: readonly Talk[], places: ReadonlyMap<string, number>): Bag {
  const columns: number[] = [];
  const ends: number[] = [];
  const talkOf: number[] = [];
  const shares: number[] = [];
  for (const [number, { messages }] of talks.entries()) {
    for (const { from, text } of messages) {
      if (from !== 'other') continue;
      for (const name of new Set(toneFeatures(text, 'other', SHORT))) {
        const place = places.get(name);
        if (place !== undefined) columns.push(place);
      }
      ends.push(columns.length);
      talkOf.push(number);
      shares.push(shareOf(toneWords(text, SHORT).length));
    }
  }
  const labels = talks.flatMap(({ categories }) => KINDS.map((kind) => Number(categories.includes(kind))));
  const numbers = {
    columns: Uint32Array.from(columns),
    ends: Uint32Array.from(ends),
    talkOf: Uint32Array.from(talkOf),
    shares: Float64Array.from(shares),
  };
  return { ...numbers, labels: Uint8Array.from(labels), talks: talks.length, width: KINDS.length };
}

/** Kind and weight by turns, of those that matter. */
function sparse(row: readonly number[]): number[] {
  return row.flatMap((weight, kind) => (Math.abs(weight) < LEAST_WEIGHT ? [] : [kind, rounded(weight)]));
}

function rounded(weight: number): number {
  return Math.round(weight * 10) / 10;
}
