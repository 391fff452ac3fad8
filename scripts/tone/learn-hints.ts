import { CATEGORIES, type Category } from '../../lib/engine/rule';
import { shareOf, toneFeatures, toneWords } from '../../lib/tone/features';
import type { HintWeights } from '../../lib/tone/hints';
import { sharedFeatures, type Talk } from './rows';

/** What the child gives away is no hint of what the other side does. */
const KINDS: readonly Category[] = CATEGORIES.filter((kind) => kind !== 'self-disclosure');

/** Adam (Kingma and Ba 2015) over all talks at once: the same on every machine. */
const ROUNDS = 60;
const RATE = 0.05;
const MOMENTS = { first: 0.9, second: 0.999, least: 1e-8 };
const RIDGE = 1e-4;
/** Most messages hint at nothing. */
const FIRST_BIAS = -4;
const LEAST_WEIGHT = 0.6;

/** The words of the other side's messages one after the other, and whose they are. */
type Bag = {
  columns: Uint32Array;
  ends: Uint32Array;
  talkOf: Uint32Array;
  shares: Float64Array;
  labels: Uint8Array;
  talks: number;
};

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
    for (let k = 0; k < names.length * width; k += 1) slopes[k] = at(slopes, k) + 2 * RIDGE * at(weights, k);
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
      for (const name of new Set(toneFeatures(text, 'other'))) {
        const place = places.get(name);
        if (place !== undefined) columns.push(place);
      }
      ends.push(columns.length);
      talkOf.push(number);
      shares.push(shareOf(toneWords(text).length));
    }
  }
  const labels = talks.flatMap(({ categories }) => KINDS.map((kind) => Number(categories.includes(kind))));
  const numbers = {
    columns: Uint32Array.from(columns),
    ends: Uint32Array.from(ends),
    talkOf: Uint32Array.from(talkOf),
    shares: Float64Array.from(shares),
  };
  return { ...numbers, labels: Uint8Array.from(labels), talks: talks.length };
}

/** Where the loss of all talks rises, and how steeply, into `slopes`. */
function slopesOf(bag: Bag, weights: Float64Array, slopes: Float64Array): void {
  const { columns, ends, talkOf, shares, labels, talks } = bag;
  const width = KINDS.length;
  const biasAt = weights.length - width;
  const { sure, none } = chances(bag, weights);
  const slope = new Float64Array(width);
  slopes.fill(0);
  for (let line = 0; line < ends.length; line += 1) {
    const talk = at(talkOf, line) * width;
    for (let kind = 0; kind < width; kind += 1) {
      const left = Math.min(at(none, talk + kind), -1e-6);
      const pull = at(labels, talk + kind) === 1 ? Math.exp(left) / Math.expm1(left) : 1;
      const own = (pull * at(sure, line * width + kind)) / talks;
      slopes[biasAt + kind] = at(slopes, biasAt + kind) + own;
      slope[kind] = own * at(shares, line);
    }
    for (let k = startOf(ends, line); k < at(ends, line); k += 1) {
      const row = at(columns, k) * width;
      for (let kind = 0; kind < width; kind += 1) slopes[row + kind] = at(slopes, row + kind) + at(slope, kind);
    }
  }
}

/** How sure each line shows each kind; and for each talk the logarithm of the chance that none of its lines does. */
function chances({ columns, ends, talkOf, shares, talks }: Bag, weights: Float64Array) {
  const width = KINDS.length;
  const biasAt = weights.length - width;
  const sure = new Float64Array(ends.length * width);
  const none = new Float64Array(talks * width);
  const sums = new Float64Array(width);
  for (let line = 0; line < ends.length; line += 1) {
    sums.fill(0);
    for (let k = startOf(ends, line); k < at(ends, line); k += 1) {
      const row = at(columns, k) * width;
      for (let kind = 0; kind < width; kind += 1) sums[kind] = at(sums, kind) + at(weights, row + kind);
    }
    const talk = at(talkOf, line) * width;
    for (let kind = 0; kind < width; kind += 1) {
      const z = at(weights, biasAt + kind) + at(sums, kind) * at(shares, line);
      sure[line * width + kind] = 1 / (1 + Math.exp(-z));
      none[talk + kind] = at(none, talk + kind) - (z > 30 ? z : Math.log1p(Math.exp(z)));
    }
  }
  return { sure, none };
}

function startOf(ends: Uint32Array, line: number): number {
  return line === 0 ? 0 : at(ends, line - 1);
}

function createAdam(size: number) {
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  return (weights: Float64Array, slopes: Float64Array, round: number) => {
    const { first, second, least } = MOMENTS;
    for (let k = 0; k < size; k += 1) {
      means[k] = first * at(means, k) + (1 - first) * at(slopes, k);
      squares[k] = second * at(squares, k) + (1 - second) * at(slopes, k) ** 2;
      const mean = at(means, k) / (1 - first ** round);
      weights[k] = at(weights, k) - (RATE * mean) / (Math.sqrt(at(squares, k) / (1 - second ** round)) + least);
    }
  };
}

/** Kind and weight by turns, of those that matter. */
function sparse(row: readonly number[]): number[] {
  return row.flatMap((weight, kind) => (Math.abs(weight) < LEAST_WEIGHT ? [] : [kind, rounded(weight)]));
}

function rounded(weight: number): number {
  return Math.round(weight * 10) / 10;
}

function at(numbers: Float64Array | Uint32Array | Uint8Array, place: number): number {
  return numbers[place] as number;
}
