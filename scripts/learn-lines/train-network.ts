import { type NetworkNumbers, shareOfSum, WINDOW } from '../../lib/line/network';
import { createAdam } from '../learn/adam';
import { at } from '../learn/at';
import { type Chance, shuffle } from './chance';

/** One message as the numbers of its words' vectors, and what it is an example of. */
export type WordsExample = { words: readonly number[]; bright: boolean };

/** Sizes and rates that told most of writers left out (docs/evaluation.md). */
export const SIZE = 32;
const FILTERS = 96;
const ROUNDS = 12;
const RATE = 0.0015;
const VECTOR_RATE = 0.1;
/** A vector's first step is not larger than this allows (AdaGrad). */
const BEGINNING = 1e-4;
const BATCH = 16;
/** Of each example so many filters and numbers, and so many words, are not seen, so that none is relied on alone (dropout). */
const UNSEEN = { filters: 0.2, words: 0.1 };
const DECAY = 0.003;
/** Weights before anything is learned are about so large. */
const FIRST = 0.3;
/** Ordinary messages are many: so many for each line and twin are looked at in a round, others the next time. */
const ORDINARY_A_LINE = 3;

/** Learns by gradient descent; the same on every machine for the same chance. */
export function trainNetwork(
  lines: readonly WordsExample[],
  ordinary: readonly WordsExample[],
  vectorCount: number,
  chance: Chance,
): NetworkNumbers {
  const wide = WINDOW * SIZE;
  const normal = () => Math.sqrt(-2 * Math.log(chance() + 1e-12)) * Math.cos(2 * Math.PI * chance());
  const vectors = Float32Array.from({ length: vectorCount * SIZE }, () => FIRST * normal());
  const squares = new Float32Array(vectorCount).fill(BEGINNING);
  // One list of all that is learned in batches: filters, their biases, the last weights, the bias.
  const [biasesAt, lastAt] = [FILTERS * wide, FILTERS * wide + FILTERS];
  const count = lastAt + FILTERS + SIZE + 1;
  const dense = new Float32Array(count);
  for (let k = 0; k < biasesAt; k += 1) dense[k] = Math.sqrt(2 / wide) * normal();
  for (let k = lastAt; k < count - 1; k += 1) dense[k] = Math.sqrt(1 / FILTERS) * normal();
  const [filters, biases, last] = [
    dense.subarray(0, biasesAt),
    dense.subarray(biasesAt, lastAt),
    dense.subarray(lastAt, count - 1),
  ];
  const slopes = new Float32Array(count);
  const adam = createAdam(count);
  const kept = (share: number) => (chance() < share ? 0 : 1 / (1 - share));
  let steps = 0;
  let inBatch = 0;

  for (let round = 0; round < ROUNDS; round += 1) {
    const left = 0.5 * (1 + Math.cos((Math.PI * round) / ROUNDS));
    const examples = [...lines, ...shuffle([...ordinary], chance).slice(0, ORDINARY_A_LINE * lines.length)];
    for (const example of shuffle(examples, chance)) {
      learnOne(example, VECTOR_RATE * left);
      inBatch += 1;
      if (inBatch < BATCH) continue;
      inBatch = 0;
      steps += 1;
      for (let k = 0; k < count; k += 1) slopes[k] = at(slopes, k) / BATCH;
      const rate = RATE * (left + 0.02);
      adam(dense, slopes, steps, rate);
      for (let k = 0; k < count - 1; k += 1)
        if (k < biasesAt || k >= lastAt) dense[k] = at(dense, k) * (1 - rate * DECAY);
      slopes.fill(0);
    }
  }
  return { size: SIZE, vectors, filters, biases, last, bias: at(dense, count - 1) };

  function learnOne({ words, bright }: WordsExample, vectorRate: number): void {
    const row = laid(words, vectors, SIZE);
    for (let word = 0; word < words.length; word += 1)
      if (chance() < UNSEEN.words) row.fill(0, (word + 1) * SIZE, (word + 2) * SIZE);
    const share = shareOfSum(words.length);
    const sums = new Float32Array(SIZE);
    for (let k = SIZE; k < row.length - SIZE; k += 1) sums[k % SIZE] = at(sums, k % SIZE) + at(row, k) * share;

    let logit = at(dense, count - 1);
    const seen = new Float32Array(FILTERS + SIZE);
    const from = new Int32Array(FILTERS);
    for (let filter = 0; filter < FILTERS; filter += 1) {
      const most = mostSeen(row, filters, filter, SIZE, at(biases, filter));
      from[filter] = most.from;
      seen[filter] = most.seen;
    }
    seen.set(sums, FILTERS);
    const counts = Float32Array.from(seen, () => kept(UNSEEN.filters));
    for (let k = 0; k < seen.length; k += 1) logit += at(last, k) * at(seen, k) * at(counts, k);

    const error = 1 / (1 + Math.exp(-logit)) - (bright ? 1 : 0);
    slopes[count - 1] = at(slopes, count - 1) + error;
    const back = new Float32Array(row.length);
    for (let k = 0; k < seen.length; k += 1) {
      const slope = error * at(counts, k);
      if (slope === 0) continue;
      slopes[lastAt + k] = at(slopes, lastAt + k) + slope * at(seen, k);
      const through = slope * at(last, k);
      if (k >= FILTERS) {
        for (let place = SIZE + k - FILTERS; place < row.length - SIZE; place += SIZE)
          back[place] = at(back, place) + through * share;
      } else if (at(from, k) >= 0) {
        slopes[biasesAt + k] = at(slopes, biasesAt + k) + through;
        const [begins, start] = [k * wide, at(from, k)];
        for (let n = 0; n < wide; n += 1) {
          slopes[begins + n] = at(slopes, begins + n) + through * at(row, start + n);
          back[start + n] = at(back, start + n) + through * at(filters, begins + n);
        }
      }
    }
    words.forEach((vector, place) => {
      const slope = back.subarray((place + 1) * SIZE, (place + 2) * SIZE);
      const square = slope.reduce((sum, one) => sum + one * one, 0) / SIZE;
      squares[vector] = at(squares, vector) + square;
      const step = vectorRate / Math.sqrt(at(squares, vector));
      for (let k = 0; k < SIZE; k += 1) {
        const which = vector * SIZE + k;
        vectors[which] = at(vectors, which) - step * at(slope, k);
      }
    });
  }
}

/** The vectors of words in a row, with an empty one before and after. */
function laid(numbers: readonly number[], vectors: Float32Array, size: number): Float32Array {
  const row = new Float32Array((Math.max(numbers.length, 1) + 2) * size);
  numbers.forEach((number, place) => {
    row.set(vectors.subarray(number * size, (number + 1) * size), (place + 1) * size);
  });
  return row;
}

/** What one filter sees most of in a row, and where; nothing below zero. */
function mostSeen(row: Float32Array, filters: Float32Array, filter: number, size: number, bias: number) {
  const wide = WINDOW * size;
  const begins = filter * wide;
  let seen = 0;
  let from = -1;
  for (let start = 0; start + wide <= row.length; start += size) {
    let sum = bias;
    for (let k = 0; k < wide; k += 1) sum += (filters[begins + k] as number) * (row[start + k] as number);
    if (sum <= seen) continue;
    seen = sum;
    from = start;
  }
  return { seen, from };
}
