import { toneFeatures } from '../../lib/tone/features';
import type { ToneWeights } from '../../lib/tone/tone';

type Line = { from: 'self' | 'other' | 'unknown'; text: string };
export type Talk = { risky: boolean; alertBy: number | null; messages: Line[] };

/** One talk as it stands after one of its messages: how often each feature stands in a message of its side. */
type Row = { risky: boolean; features: Map<string, number> };

/** So many of the newest messages are looked at, as in the product (`lib/conversation/tone-points.ts`). */
const LOOKED_AT = 16;

/** A feature counts when so many messages hold it, by so many writers or more: what one writer says is a habit. */
const LEAST = { messages: 8, writers: 4 };

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

/** @param writers the talks of each writer */
export function learn(writers: readonly Talk[][]): ToneWeights {
  const places = new Map(sharedFeatures(writers).map((name, place) => [name, place]));
  const rows = writers
    .flat()
    .flatMap(rowsOf)
    .map(({ risky, features }) => compact(risky, features, places));
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

function at(numbers: Float64Array | Uint32Array, place: number): number {
  return numbers[place] as number;
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

function compact(risky: boolean, features: ReadonlyMap<string, number>, places: ReadonlyMap<string, number>) {
  const known = [...features].filter(([name]) => places.has(name));
  return {
    risky,
    columns: Uint32Array.from(known, ([name]) => places.get(name) as number),
    values: Float64Array.from(known, ([, value]) => value),
  };
}

/** A talk is looked at a few times on its way: a worrying one shortly before a warning is due, then, and later. */
function rowsOf({ risky, alertBy, messages }: Talk): Row[] {
  const last = messages.length - 1;
  const due = alertBy ?? last;
  const places = risky
    ? [Math.floor(due * 0.75), due, Math.floor((due + last) / 2), last]
    : [Math.floor(last / 3), Math.floor(last / 2), Math.floor(last * 0.75), last];
  return [...new Set(places)].map((place) => ({
    risky,
    features: meansOf(messages.slice(Math.max(0, place + 1 - LOOKED_AT), place + 1)),
  }));
}

function meansOf(newest: readonly Line[]): Map<string, number> {
  const means = new Map<string, number>();
  for (const side of ['self', 'other'] as const) {
    const lines = newest.filter(({ from }) => from === side);
    for (const { text } of lines) {
      for (const name of new Set(toneFeatures(text, side))) means.set(name, (means.get(name) ?? 0) + 1 / lines.length);
    }
  }
  return means;
}

function sharedFeatures(writers: readonly Talk[][]): string[] {
  const heard = new Map<string, { messages: number; writers: Set<number> }>();
  for (const [writer, talks] of writers.entries()) {
    for (const { from, text } of talks.flatMap(({ messages }) => messages)) {
      if (from === 'unknown') continue;
      for (const name of new Set(toneFeatures(text, from))) {
        const counted = heard.get(name) ?? { messages: 0, writers: new Set() };
        counted.messages += 1;
        counted.writers.add(writer);
        heard.set(name, counted);
      }
    }
  }
  return [...heard]
    .filter(([, counted]) => counted.messages >= LEAST.messages && counted.writers.size >= LEAST.writers)
    .map(([name]) => name)
    .sort();
}
