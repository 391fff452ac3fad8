import { createAdam } from './adam';
import { at } from './at';
import { type Row, rowsOf, sharedFeatures, type Talk } from './rows';

/**
 * Logistic regression, all rows at once: the same on every machine. Few rounds, as each moves every weight by about the same
 * (early stopping): of writers not seen, nothing else told so much.
 */
const ROUNDS = 15;
/** What weighs less says nothing of writers not seen. */
const LEAST_WEIGHT = 0.2;

/** What each feature weighs, by its name. */
export type WordWeights = { bias: number; weights: Record<string, number> };

/**
 * Learns what words weigh, by talks that are worrying or not.
 * @param writers the talks of each writer
 */
export function learnWordWeights(writers: readonly Talk[][]): WordWeights {
  const places = new Map(sharedFeatures(writers).map((name, place) => [name, place]));
  const rows = writers
    .flat()
    .flatMap(rowsOf)
    .map((row) => compact(row, places));
  // The last one is the bias.
  const weights = new Float64Array(places.size + 1);
  const slopes = new Float64Array(weights.length);
  const step = createAdam(weights.length);
  for (let round = 1; round <= ROUNDS; round += 1) {
    slopes.fill(0);
    for (const { risky, columns, values } of rows) {
      let z = at(weights, places.size);
      for (let k = 0; k < columns.length; k += 1) z += at(weights, at(columns, k)) * at(values, k);
      const error = (1 / (1 + Math.exp(-z)) - (risky ? 1 : 0)) / rows.length;
      for (let k = 0; k < columns.length; k += 1) {
        const column = at(columns, k);
        slopes[column] = at(slopes, column) + error * at(values, k);
      }
      slopes[places.size] = at(slopes, places.size) + error;
    }
    step(weights, slopes, round);
  }
  const kept = [...places]
    .map(([name, place]) => [name, rounded(at(weights, place))] as const)
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  return { bias: rounded(at(weights, places.size)), weights: Object.fromEntries(kept) };
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
