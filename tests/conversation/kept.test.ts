import { describe, expect, it } from 'vitest';
import { multiplier } from '../../lib/conversation/context';
import { createSpotter } from '../../lib/engine/spotter';
import { tinyPack } from '../engine/tiny-pack';
import { context, heardAll, hit, START, said } from './say';

describe('what one message may leave behind', () => {
  const kinds = (...hits: Parameters<typeof said>[1] & object) =>
    heardAll([said(START, hits)]).evidence.map(({ kind }) => kind);

  it('is the three dearest kinds, by weight and by how sure they are, and every signal', () => {
    const all = kinds(
      hit('flattery', 1),
      hit('age-probe', 1),
      hit('threat', 1),
      hit('secrecy', 1),
      hit('self-refusal', 0.2),
    );
    expect(all).toEqual(expect.arrayContaining(['threat', 'secrecy', 'self-refusal']));
    expect(all).not.toContain('age-probe');
    expect(kinds(hit('flattery', 1), hit('threat', 0.01), hit('secrecy', 1), hit('image-request', 1))).not.toContain(
      'threat',
    );
  });

  it('asks what a sign is worth before any is left out: a threat half believed is more than three compliments and questions', () => {
    const strong = (match: string) => ({ match: [match], confidence: 'strong' }) as const;
    const pack = tinyPack({
      'flattery/a': strong('cute'),
      'age-probe/a': strong('how old'),
      'personal-probe/a': strong('which school'),
      'threat/a': { match: ['or else'], confidence: 'fair' },
    });
    const { message } = said(START);
    const sighting = createSpotter(pack).spot({ ...message, text: 'cute, how old, which school, or else' });
    expect(heardAll([sighting]).evidence.map(({ kind }) => kind)).toContain('threat');
  });

  it('is one sign where two kinds share three fifths of their words, and two where they share less', () => {
    const span = (from: number, to: number) => ({ span: [from, to] as [number, number] });
    const pair = (from: number) =>
      kinds({ ...hit('threat'), ...span(0, 10) }, { ...hit('personal-probe'), ...span(from, 10 + from) });
    expect(pair(2)).toEqual(['threat']);
    expect(pair(3)).toHaveLength(2);
    expect(kinds({ ...hit('threat'), ...span(20, 30) }, { ...hit('personal-probe'), ...span(0, 10) })).toHaveLength(2);
  });
});

it('of nine signs of one kind the one goes that time leaves least of', () => {
  const DAYS = 86_400_000;
  const old = said(START, [hit('flattery', 0.9)]);
  const weak = said(START + 13 * DAYS, [hit('flattery', 0.5)]);
  const strong = Array.from({ length: 7 }, (_, i) => said(START + 13 * DAYS + i + 1, [hit('flattery', 0.9)]));
  // Fourteen days halve a soft sign: after thirteen the strong one is still worth a little more than half of itself…
  expect(heardAll([old, weak, ...strong]).evidence.map(({ at }) => at)).toContain(weak.message.at + 1);
  const left = (days: number) =>
    heardAll([old, { ...weak, message: { ...weak.message, at: START + days * DAYS } }, ...strong]).evidence.some(
      ({ at }) => at === START,
    );
  // …so a sign of 0.5 goes first when it is as old, and the old one goes first when the other is much newer.
  expect([left(0.5), left(13)]).toEqual([true, false]);
});

describe('what a point is worth', () => {
  const worth = (kind: Parameters<typeof multiplier>[0], more: Partial<typeof context>) =>
    multiplier(kind, { ...context, ...more });

  it.each([
    ['direct', 'flattery', 1],
    ['group', 'flattery', 0.75],
    ['public', 'flattery', 0.5],
    ['bot', 'flattery', 0.6],
    ['public', 'secrecy', 0.8],
    ['public', 'threat', 0.85],
    ['bot', 'secrecy', 1],
    ['bot', 'isolation', 1],
    ['bot', 'threat', 0.85],
  ] as const)('in a %s talk, of %s: %d', (audience, kind, points) => expect(worth(kind, { audience })).toBe(points));

  it.each([
    ['established', 'flattery', 0.8],
    ['known', 'flattery', 0.55],
    ['trusted', 'flattery', 0.35],
    ['known', 'threat', 0.85],
    ['trusted', 'threat', 0.7],
    ['known', 'self-disclosure', 0],
    ['trusted', 'self-disclosure', 0],
    ['established', 'self-disclosure', 0.8],
  ] as const)('of somebody %s, of %s: %d', (relation, kind, points) => expect(worth(kind, { relation })).toBe(points));
});
