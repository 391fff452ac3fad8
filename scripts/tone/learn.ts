import { toneFeatures } from '../../lib/tone/features';
import type { ToneWeights } from '../../lib/tone/tone';

/** One talk as a bag of features, up to the message by which a careful adult would want a warning. */
export type Talk = { risky: boolean; features: Set<string>[] };
type Line = { from: 'self' | 'other'; text: string };

export function talkOf(chat: { risky: boolean; alertBy: number | null; messages: Line[] }): Talk {
  const heard = chat.risky ? chat.messages.slice(0, (chat.alertBy ?? chat.messages.length) + 1) : chat.messages;
  return { risky: chat.risky, features: heard.map(({ text, from }) => new Set(toneFeatures(text, from))) };
}

/** A feature counts when two writers or more use it so often, and most talks with it lean one way by at least so much. */
const AGREEMENT = 0.8;
const LEAST_TALKS = 3;
const LEAST_LEANING = 0.15;
const LEAST_WRITERS = 2;

/** Logistic regression by plain gradient descent: small, deterministic, and the same on every machine. */
const STEPS = 300;
const RATE = 5;
const RIDGE = 1e-3;

/** @param writers the talks of each writer; what only one writer says is a habit of the writer, not a sign */
export function learn(writers: readonly Talk[][]): ToneWeights {
  const names = sharedFeatures(writers);
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = writers.flat().map((talk) => rowOf(talk, places));
  const weights = new Float64Array(names.length);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Float64Array(names.length);
    let slopeOfBias = 0;
    for (const { risky, columns, values } of rows) {
      let z = bias;
      columns.forEach((column, k) => {
        z += (weights[column] ?? 0) * (values[k] ?? 0);
      });
      const error = (1 / (1 + Math.exp(-z)) - (risky ? 1 : 0)) / rows.length;
      slopeOfBias += error;
      columns.forEach((column, k) => {
        slope[column] = (slope[column] ?? 0) + error * (values[k] ?? 0);
      });
    }
    bias -= RATE * slopeOfBias;
    for (let k = 0; k < weights.length; k += 1)
      weights[k] = (weights[k] ?? 0) - RATE * ((slope[k] ?? 0) + RIDGE * (weights[k] ?? 0));
  }
  const kept = names
    .map((name, k) => [name, Math.round((weights[k] ?? 0) * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0);
  return { bias: Math.round(bias * 100) / 100, weights: Object.fromEntries(kept) };
}

/** How often (at most twice) each feature stands in the talk, the whole scaled to length one. */
function rowOf({ risky, features }: Talk, places: ReadonlyMap<string, number>) {
  const counts = new Map<number, number>();
  for (const message of features) {
    for (const feature of message) {
      const place = places.get(feature);
      if (place !== undefined) counts.set(place, Math.min(2, (counts.get(place) ?? 0) + 1));
    }
  }
  const length = Math.hypot(...counts.values()) || 1;
  return { risky, columns: [...counts.keys()], values: [...counts.values()].map((count) => count / length) };
}

/** Only a writer of both sorts of talks can show which way a feature leans. */
function sharedFeatures(writers: readonly Talk[][]): string[] {
  const leanings = new Map<string, Counted[]>();
  for (const talks of writers) {
    if (new Set(talks.map(({ risky }) => risky)).size < 2) continue;
    for (const [feature, counted] of leaningsOf(talks)) {
      const known = leanings.get(feature);
      if (known) known.push(counted);
      else leanings.set(feature, [counted]);
    }
  }
  return [...leanings]
    .filter(([, counted]) => isShared(counted))
    .map(([feature]) => feature)
    .sort();
}

type Counted = { leaning: number; talks: number };

function isShared(counted: readonly Counted[]): boolean {
  const talksOf = (some: readonly Counted[]) => some.reduce((sum, { talks }) => sum + talks, 0);
  const worrying = counted.filter(({ leaning }) => leaning > LEAST_LEANING);
  const ordinary = counted.filter(({ leaning }) => leaning < -LEAST_LEANING);
  const agreeing = talksOf(worrying) > talksOf(ordinary) ? worrying : ordinary;
  return (
    agreeing.length >= LEAST_WRITERS &&
    talksOf(counted) >= LEAST_TALKS &&
    talksOf(agreeing) >= AGREEMENT * talksOf(counted)
  );
}

function leaningsOf(talks: readonly Talk[]): Map<string, Counted> {
  const counts = new Map<string, [ordinary: number, risky: number]>();
  const all: [number, number] = [0, 0];
  for (const { risky, features } of talks) {
    const side = risky ? 1 : 0;
    all[side] += 1;
    for (const feature of new Set(features.flatMap((message) => [...message]))) {
      const count = counts.get(feature) ?? [0, 0];
      count[side] += 1;
      counts.set(feature, count);
    }
  }
  const share = (count: number, of: number) => Math.log((count + 0.5) / (of + 1));
  return new Map(
    [...counts].map(([feature, [ordinary, risky]]) => [
      feature,
      { leaning: share(risky, all[1]) - share(ordinary, all[0]), talks: ordinary + risky },
    ]),
  );
}
