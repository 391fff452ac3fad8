import { hashOf } from './features';

/**
 * A small convolutional network over words (Kim 2014), learned by `npm run learn:lines`: each word is a vector; filters look at
 * three words in a row; what each saw most of, and the sum of all vectors, are weighed.
 */
export type LineNetwork = {
  /** Words that have a vector of their own, divided by spaces. */
  words: string;
  /** So many vectors more stand for all other words, by how they begin. */
  beginnings: number;
  /** How many numbers a vector has. */
  size: number;
  vectors: Packed;
  /** A filter's weights for three vectors, one filter after the other. */
  filters: Packed;
  biases: Packed;
  /** What each filter weighs, then each number of the sum; and the bias. */
  last: Packed;
  bias: number;
};

/** Numbers as steps: one signed byte each, in Base64. */
export type Packed = { scale: number; bytes: string };

/** Words that a filter sees at once. */
export const WINDOW = 3;
/** So many letters decide which vector a word without one of its own has. */
const BEGINNING = 4;
/** The sum of fewer vectors counts no more than one of so many. */
const LEAST_WORDS = 4;

/** Which vector a word has. */
export function vectorNumbers(words: readonly string[], beginnings: number): (word: string) => number {
  const known = new Map(words.map((word, place) => [word, place]));
  return (word) => known.get(word) ?? words.length + ((hashOf(word.slice(0, BEGINNING)) >>> 0) % beginnings);
}

/** What the sum of so many vectors is multiplied by. */
export function shareOfSum(words: number): number {
  return 1 / Math.sqrt(Math.max(words, LEAST_WORDS));
}

/** The same, as it reckons: plain numbers. */
export type NetworkNumbers = Record<'vectors' | 'filters' | 'biases' | 'last', Float32Array> & {
  size: number;
  bias: number;
};

/**
 * @returns a reader of words that gives the log-odds of a bright line; 0 is even
 * @throws where the numbers are not as many as the sizes say
 */
export function createLineNetwork(learned: LineNetwork): (words: readonly string[]) => number {
  const { size, bias } = learned;
  const names = learned.words.split(' ');
  const numberOf = vectorNumbers(names, learned.beginnings);
  const vectors = unpack(learned.vectors, (names.length + learned.beginnings) * size);
  const biases = unpack(learned.biases);
  const filters = unpack(learned.filters, biases.length * WINDOW * size);
  const last = unpack(learned.last, biases.length + size);
  const numbers = { size, vectors, filters, biases, last, bias };
  return (words) => networkLogit(numbers, words.map(numberOf));
}

/** @param words the numbers of their vectors */
export function networkLogit({ size, vectors, filters, biases, last, bias }: NetworkNumbers, words: readonly number[]) {
  const row = laid(words, vectors, size);
  let sum = bias;
  for (let filter = 0; filter < biases.length; filter += 1)
    sum += (last[filter] as number) * mostSeen(row, filters, filter, size, biases[filter] as number).seen;
  const share = shareOfSum(words.length);
  for (let k = size; k < row.length - size; k += 1)
    sum += (last[biases.length + (k % size)] as number) * (row[k] as number) * share;
  return sum;
}

/** The vectors of words in a row, with an empty one before and after. */
export function laid(numbers: readonly number[], vectors: Float32Array, size: number): Float32Array {
  const row = new Float32Array((Math.max(numbers.length, 1) + 2) * size);
  numbers.forEach((number, place) => {
    row.set(vectors.subarray(number * size, (number + 1) * size), (place + 1) * size);
  });
  return row;
}

/** What one filter sees most of in a row, and where; nothing below zero. */
export function mostSeen(row: Float32Array, filters: Float32Array, filter: number, size: number, bias: number) {
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

function unpack({ scale, bytes }: Packed, length?: number): Float32Array {
  const steps = Int8Array.from(atob(bytes), (unit) => unit.charCodeAt(0));
  if (length !== undefined && steps.length !== length) throw new Error(`${steps.length} numbers, not ${length}`);
  return Float32Array.from(steps, (step) => step * scale);
}
