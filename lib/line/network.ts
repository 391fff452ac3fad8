import { hashOf } from './features';
import { readSteps } from './steps';

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

/** Numbers as steps (`steps.ts`), and what one step is worth. */
export type Packed = { scale: number; steps: string };

/** Words that a filter sees at once. */
export const WINDOW = 3;
/** So many letters decide which vector a word without one of its own has. */
const BEGINNING = 4;
/** The sum of fewer vectors counts no more than one of so many. */
const LEAST_WORDS = 4;
/** Words of which is remembered what the filters make of them: a megabyte. */
const MOST_REMEMBERED = 800;

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
  const read = readNumbers({ size, vectors, filters, biases, last, bias });
  return (words) => read(words.map(numberOf));
}

/** @returns a reader of words by the numbers of their vectors */
export function readNumbers({ size, vectors, filters, biases, last, bias }: NetworkNumbers) {
  const count = biases.length;
  const remembered = new Map<number, Float32Array>();

  /** What each filter makes of one word in each place of its window, and last what the word adds to the sum: nine of ten words were seen before. */
  function partsOf(word: number): Float32Array {
    const known = remembered.get(word);
    if (known) return known;
    const vector = vectors.subarray(word * size, (word + 1) * size);
    const parts = new Float32Array(WINDOW * count + 1);
    for (let place = 0; place < WINDOW; place += 1)
      for (let filter = 0; filter < count; filter += 1)
        parts[place * count + filter] = product(filters, (filter * WINDOW + place) * size, vector);
    parts[WINDOW * count] = product(last, count, vector);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, parts);
    return parts;
  }

  const nothing = new Float32Array(WINDOW * count + 1);
  return (words: readonly number[]): number => {
    // An empty word before and after, and at least one between.
    const row = [nothing, ...(words.length === 0 ? [nothing] : words.map(partsOf)), nothing];
    const most = new Float32Array(count);
    for (let start = 0; start + WINDOW <= row.length; start += 1) {
      const [one, two, three] = [row[start], row[start + 1], row[start + 2]] as [
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      for (let filter = 0; filter < count; filter += 1) {
        const seen =
          (biases[filter] as number) +
          (one[filter] as number) +
          (two[count + filter] as number) +
          (three[2 * count + filter] as number);
        if (seen > (most[filter] as number)) most[filter] = seen;
      }
    }
    const sum = row.reduce((all, parts) => all + (parts[WINDOW * count] as number), 0);
    return bias + product(last, 0, most) + sum * shareOfSum(words.length);
  };
}

/** Multiplies two rows of numbers, one of them from a place on, and adds it up. */
function product(numbers: Float32Array, from: number, others: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < others.length; k += 1) sum += (numbers[from + k] as number) * (others[k] as number);
  return sum;
}

function unpack({ scale, steps: text }: Packed, length?: number): Float32Array {
  const steps = readSteps(text);
  if (length !== undefined && steps.length !== length) throw new Error(`${steps.length} numbers, not ${length}`);
  return Float32Array.from(steps, (step) => step * scale);
}
