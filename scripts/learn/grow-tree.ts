import { at } from './at';
import type { Bins } from './bins';

/** What a question is about: whether a value lies above this limit (its place among the limits of the field). */
export type Ask = { field: number; bin: number };
export type Grown = { asks: Ask[]; leaves: Uint8Array; values: number[] };

const DEPTH = 4;
/** Pulls every step towards nothing; a leaf of few talks says little. */
const RIDGE = 1;
const LEAST_BEND = 3;

/**
 * Grows one tree whose questions are the same on every path, so that slopes become as flat as they can.
 * @param rising fields of which more may never mean less
 */
export function growTree(bins: Bins, rising: readonly boolean[], slopes: Float64Array, bends: Float64Array): Grown {
  const leaves = new Uint8Array(slopes.length);
  const asks: Ask[] = [];
  while (asks.length < DEPTH) {
    const best = bestAsk(bins, rising, leaves, 1 << asks.length, slopes, bends);
    if (!best) break;
    const column = bins.columns[best.field] as Uint8Array;
    for (let k = 0; k < leaves.length; k += 1)
      if (at(column, k) > best.bin) leaves[k] = at(leaves, k) | (1 << asks.length);
    asks.push(best);
  }
  return { asks, leaves, values: valuesOf(asks, rising, leaves, slopes, bends) };
}

function bestAsk(
  { limits, columns }: Bins,
  rising: readonly boolean[],
  leaves: Uint8Array,
  count: number,
  slopes: Float64Array,
  bends: Float64Array,
): Ask | undefined {
  let best: (Ask & { gain: number }) | undefined;
  for (const [field, column] of columns.entries()) {
    const width = (limits[field]?.length ?? 0) + 1;
    if (width === 1) continue;
    const slope = new Float64Array(count * width);
    const bend = new Float64Array(count * width);
    for (let k = 0; k < leaves.length; k += 1) {
      const place = at(leaves, k) * width + at(column, k);
      slope[place] = at(slope, place) + at(slopes, k);
      bend[place] = at(bend, place) + at(bends, k);
    }
    const gains = gainsOf(slope, bend, count, width, rising[field] === true);
    for (const [bin, gain] of gains.entries()) if (gain > (best?.gain ?? 1e-9)) best = { field, bin, gain };
  }
  return best;
}

/** What asking for each limit would win, over all leaves together. A leaf in which more would mean less wins nothing. */
function gainsOf(slope: Float64Array, bend: Float64Array, count: number, width: number, rises: boolean): Float64Array {
  const gains = new Float64Array(width - 1);
  for (let leaf = 0; leaf < count; leaf += 1) {
    let [allSlope, allBend] = [0, 0];
    for (let bin = 0; bin < width; bin += 1) {
      allSlope += at(slope, leaf * width + bin);
      allBend += at(bend, leaf * width + bin);
    }
    let [lowSlope, lowBend] = [0, 0];
    for (let bin = 0; bin < width - 1; bin += 1) {
      lowSlope += at(slope, leaf * width + bin);
      lowBend += at(bend, leaf * width + bin);
      const [highSlope, highBend] = [allSlope - lowSlope, allBend - lowBend];
      if (lowBend < LEAST_BEND || highBend < LEAST_BEND) continue;
      if (rises && stepOf(highSlope, highBend) < stepOf(lowSlope, lowBend)) continue;
      gains[bin] = at(gains, bin) + worth(lowSlope, lowBend) + worth(highSlope, highBend) - worth(allSlope, allBend);
    }
  }
  return gains;
}

/** The step of each leaf; where a question is about a field that rises, a yes is never below its no. */
function valuesOf(
  asks: readonly Ask[],
  rising: readonly boolean[],
  leaves: Uint8Array,
  slopes: Float64Array,
  bends: Float64Array,
): number[] {
  const count = 1 << asks.length;
  const slope = new Float64Array(count);
  const bend = new Float64Array(count);
  for (let k = 0; k < leaves.length; k += 1) {
    slope[at(leaves, k)] = at(slope, at(leaves, k)) + at(slopes, k);
    bend[at(leaves, k)] = at(bend, at(leaves, k)) + at(bends, k);
  }
  const values = Array.from(slope, (one, leaf) => stepOf(one, at(bend, leaf)));
  const pairs = asks.flatMap(({ field }, k) =>
    rising[field] ? values.flatMap((_, no) => (no & (1 << k) ? [] : [[no, no | (1 << k)] as const])) : [],
  );
  const fallsShort = () => pairs.find(([no, yes]) => at(values, no) > at(values, yes) + 1e-6);
  for (let pair = fallsShort(); pair; pair = fallsShort()) {
    const [no, yes] = pair;
    const [heavyNo, heavyYes] = [at(bend, no) + RIDGE, at(bend, yes) + RIDGE];
    const middle = (at(values, no) * heavyNo + at(values, yes) * heavyYes) / (heavyNo + heavyYes);
    values[no] = middle;
    values[yes] = middle;
  }
  return values;
}

function stepOf(slope: number, bend: number): number {
  return -slope / (bend + RIDGE);
}

function worth(slope: number, bend: number): number {
  return (slope * slope) / (bend + RIDGE);
}
