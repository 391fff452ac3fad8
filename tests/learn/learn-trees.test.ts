import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../lib/conversation/classifier/features';
import { logitOf } from '../../lib/conversation/classifier/trees';
import type { Row } from '../../scripts/learn/feature-rows';
import { learnTrees } from '../../scripts/learn/learn-trees';

function row(risky: boolean, values: Record<string, number>, weight = 1): Row {
  return { risky, weight, features: Float64Array.from(FEATURES, (field) => values[field] ?? 0) };
}

const many = (count: number, one: (k: number) => Row) => Array.from({ length: count }, (_, k) => one(k));
const score = (rows: readonly Row[], values: Record<string, number>) =>
  logitOf(learnTrees(rows), row(false, values).features);

describe('learning from features', () => {
  it('finds what goes together with a warning, and what only goes together', () => {
    // A worrying talk asks and gives; either alone is ordinary.
    const talk = (asks: number, gives: number) => ({ 'asks other': asks, 'sign gift-lure': gives });
    const rows = many(400, (k) => row(k % 4 === 3, talk(k % 2, (k >> 1) % 2)));
    expect(score(rows, talk(1, 1))).toBeGreaterThan(1);
    for (const [asks, gives] of [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as const)
      expect(score(rows, talk(asks, gives))).toBeLessThan(-1);
  });

  it('does not learn that a sign speaks for an ordinary talk, even where it does', () => {
    const rows = many(400, (k) => row(k % 2 === 0, { 'sign secrecy': k % 2, 'asks other': k % 3 }));
    expect(score(rows, { 'sign secrecy': 1 })).toBe(score(rows, {}));
  });

  it('learns from a row as much as it weighs, and from the same rows the same', () => {
    const rows = (weight: number) => many(200, (k) => row(k % 2 === 0, { 'asks other': 1 }, k % 2 ? weight : 1));
    expect(score(rows(5), {})).toBeLessThan(score(rows(1), {}));
    expect(learnTrees(rows(3))).toEqual(learnTrees(rows(3)));
  });

  it('can learn from features in which nobody knows a field', () => {
    const rows = many(200, (k) => row(k % 2 === 0, { 'tone self': Number.NaN, 'tone other': k % 2 ? -2 : 2 }));
    expect(score(rows, { 'tone other': 2, 'tone self': Number.NaN })).toBeGreaterThan(1);
  });
});
