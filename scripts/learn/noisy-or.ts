import { at } from './at';

/**
 * The words of messages (lines) one after the other, and whose they are: a talk shows a kind where at least one of its
 * lines does. A line's words are the `columns` up to its end; `shares` is what each of them counts.
 */
export type Bag = {
  columns: Uint32Array;
  ends: Uint32Array;
  talkOf: Uint32Array;
  shares: Float64Array;
  labels: Uint8Array;
  talks: number;
  /** How many kinds there are: of labels for a talk, and of weights for a column. The last row of weights is the bias. */
  width: number;
};

/** Where the loss of all talks rises, and how steeply, into `slopes`. */
export function slopesOf(bag: Bag, weights: Float64Array, slopes: Float64Array): void {
  const { columns, ends, talkOf, shares, labels, talks, width } = bag;
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
function chances({ columns, ends, talkOf, shares, talks, width }: Bag, weights: Float64Array) {
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
