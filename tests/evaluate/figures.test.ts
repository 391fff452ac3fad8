import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../scripts/evaluate/figures';
import type { Outcome } from '../../scripts/evaluate/outcome';
import { poissonBounds } from '../../scripts/evaluate/poisson';
import { tableOf } from '../../scripts/evaluate/table';

const outcome = (change: Partial<Outcome>): Outcome => ({
  risky: false,
  site: 'discord',
  audience: 'direct',
  messages: 20,
  annotated: [],
  onTime: false,
  named: false,
  levels: {},
  requests: {},
  cardRules: [],
  ...change,
});

const found = outcome({ risky: true, card: 11, onTime: true, named: true, requests: { 'image-request': 15 } });
const late = outcome({ risky: true, card: 19, named: false, requests: { 'image-request': 15 } });
const missed = outcome({ risky: true });
const falsely = outcome({ card: 3, levels: { medium: 1 } });
const calm = outcome({});

describe('figures', () => {
  const { risky, ordinary } = figuresOf([found, late, missed, falsely, calm]);
  test('recall, on-time recall, precision and F', () => {
    expect(risky?.recall).toBeCloseTo(2 / 3);
    expect(risky?.onTimeRecall).toBeCloseTo(1 / 3);
    expect(risky?.precision).toBeCloseTo(2 / 3);
    expect(risky?.f1).toBeCloseTo(2 / 3);
  });
  test('a card at message twelve loses half, as the measure defines', () => {
    const one = figuresOf([found, calm]).risky;
    expect(one?.latencyF1.p0999).toBeCloseTo(0.5, 2);
    expect(figuresOf([outcome({ ...found, card: 39 })]).risky?.latencyF1.p0282).toBeCloseTo(0.5, 2);
  });
  test('warned before the first picture counts only chats with one', () => {
    expect(risky?.warnedBefore['image-request']).toMatchObject({ share: 0.5, of: 2 });
    const { low = 0, high = 1 } = risky?.warnedBefore['image-request'] ?? {};
    // Wilson: one of two lies between one and nine in ten.
    expect([low, high].map((one) => one.toFixed(2))).toEqual(['0.09', '0.91']);
    expect(risky?.categoryAgreement).toBe(0.5);
  });
  test('alerts per 10,000 ordinary messages with bounds', () => {
    expect(ordinary).toMatchObject({ conversations: 2, messages: 40, warned: 1 });
    expect(ordinary?.alerts.medium).toMatchObject({ count: 1, per10k: 250 });
    expect(ordinary?.alerts.medium?.high).toBeCloseTo((5.572 * 10_000) / 40, 0);
  });
  test('a file without risky chats has no recall, and the table says only what is known', () => {
    const figures = figuresOf([calm]);
    expect(figures.risky).toBeUndefined();
    expect(tableOf('x', figures)).not.toContain('recall');
    expect(tableOf('x', figures)).toContain('medium alerts per 10,000 ordinary');
  });
});

test.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [10, 4.795, 18.39],
  [200, 173.24, 229.72],
])('the published exact bounds of %i events', (count, low, high) => {
  const bounds = poissonBounds(count);
  expect(bounds[0]).toBeCloseTo(low, 1);
  expect(bounds[1]).toBeCloseTo(high, 1);
});
