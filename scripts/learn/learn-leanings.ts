import type { ToneWeights } from '../../lib/tone/tone';
import { at } from './at';
import { type Row, rowsOf, sharedFeatures, type Talk } from './rows';

/**
 * Logistic regression by AdaGrad (Duchi et al. 2011), row after row in a fixed order: the same on every machine. Little is
 * held back (RIDGE), as what is rare says much here; weights that come out too small to matter are left out.
 */
const ROUNDS = 30;
const RATE = 0.3;
const RIDGE = 1e-5;
const LEAST_WEIGHT = 0.5;
/** Steps through the rows, so that neighbours in a file are not learned one after the other. */
const STRIDE = 7919;

/**
 * Learns how words lean, by talks that are worrying or not.
 * @param writers the talks of each writer
 */
export function learnLeanings(writers: readonly Talk[][]): Pick<ToneWeights, 'bias' | 'weights'> {
  const places = new Map(sharedFeatures(writers).map((name, place) => [name, place]));
  const rows = writers
    .flat()
    .flatMap(rowsOf)
    .map((row) => compact(row, places));
  const weights = new Float64Array(places.size);
  const squares = new Float64Array(places.size).fill(1e-3);
  let bias = 0;
  let squareOfBias = 1e-3;
  for (let turn = 0; turn < ROUNDS * rows.length; turn += 1) {
    const { risky, columns, values } = rows[(turn * STRIDE) % rows.length] as (typeof rows)[number];
    let z = bias;
    for (let k = 0; k < columns.length; k += 1) z += at(weights, at(columns, k)) * at(values, k);
    const error = 1 / (1 + Math.exp(-z)) - (risky ? 1 : 0);
    squareOfBias += error * error;
    bias -= (RATE * error) / Math.sqrt(squareOfBias);
    for (let k = 0; k < columns.length; k += 1) {
      const column = at(columns, k);
      const slope = error * at(values, k) + RIDGE * at(weights, column);
      squares[column] = at(squares, column) + slope * slope;
      weights[column] = at(weights, column) - (RATE * slope) / Math.sqrt(at(squares, column));
    }
  }
  const kept = [...places]
    .map(([name, place]) => [name, rounded(at(weights, place))] as const)
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  return { bias: rounded(bias), weights: Object.fromEntries(kept) };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

function compact({ risky, features }: Row, places: ReadonlyMap<string, number>) {
  const known = [...features].filter(([name]) => places.has(name));
  return {
    risky,
    columns: Uint32Array.from(known, ([name]) => places.get(name) as number),
    values: Float64Array.from(known, ([, value]) => value),
  };
}
