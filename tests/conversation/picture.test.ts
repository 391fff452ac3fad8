import { describe, expect, it } from 'vitest';
import { FEATURES, featuresOf } from '../../lib/conversation/classifier/features';
import { normalisedByLength } from '../../lib/conversation/classifier/length-normalisation';
import { weighHints } from '../../lib/conversation/evidence/hints';
import { observe } from '../../lib/conversation/evidence/observe';
import { newConversation } from '../../lib/conversation/record/conversation';
import { ruleScore } from '../../lib/conversation/score/rule-score';
import type { Sighting } from '../../lib/engine/sighting';
import { chatter, context, hit, lastOf, MINUTE, model, START, said } from './say';

function fieldsOf(
  lines: readonly Sighting[],
  more: Partial<typeof context> = {},
  newest?: number,
): (name: string) => number {
  const now = lastOf([...lines]);
  const state = observe(newConversation(), lines, model, now);
  const here = { ...context, ...more };
  const picture = featuresOf(state, ruleScore(state, here, model, now), weighHints(state, here, model, now), newest);
  return (name) => picture[FEATURES.indexOf(name)] as number;
}

const at = (minute: number) => START + minute * MINUTE;

describe('the picture of a talk', () => {
  it('shows which signs and hints there are, worth less where the other is known', () => {
    const hints = [{ kind: 'gift-lure' as const, sure: 0.5 }];
    const lines = [said(at(0), [hit('flattery')]), said(at(1), [hit('personal-probe')], { hints })];
    const field = fieldsOf(lines);
    expect([field('kinds'), field('sign secrecy')]).toEqual([2, 0]);
    expect(field('sign flattery')).toBeGreaterThan(0.5);
    expect(field('hint gift-lure')).toBeCloseTo(0.5, 1);
    expect(fieldsOf(lines, { relation: 'known' })('sign flattery')).toBeLessThan(field('sign flattery'));
  });

  it('tells the two sides apart: their tone, who asks, who speaks of whom', () => {
    const asks = { question: true, you: 2 };
    const lines = [
      said(at(0), [], { tone: 3, shape: asks }),
      said(at(1), [], { from: 'self', tone: -1, shape: { i: 1 } }),
      said(at(2), [], { tone: 1, shape: asks }),
    ];
    const field = fieldsOf(lines);
    expect([field('tone other'), field('tone self')]).toEqual([normalisedByLength(4, 8), normalisedByLength(-1, 4)]);
    expect(field('tone')).toBeCloseTo(normalisedByLength(4, 8) + normalisedByLength(-1, 4), 9);
    expect([field('asks other'), field('asks self')]).toEqual([1, 0]);
    expect([field('you other'), field('i self')]).toEqual([2, 1]);
    expect(field('answered')).toBe(0);
  });

  it('sees what was loud a while ago, and forgets what was said long before', () => {
    const loud = said(at(0), [], { tone: 9 });
    const quiet = (count: number) => chatter(count, at(1)).map((line) => ({ ...line, tone: 0 }));
    expect(fieldsOf([loud, ...quiet(30)])('tone other loudest')).toBe(normalisedByLength(9, 4) / 3);
    expect(fieldsOf([loud, ...quiet(30)])('tone other')).toBe(0);
    expect(fieldsOf([loud, ...quiet(60)])('tone other loudest')).toBe(0);
  });

  it('says how long the talk is by now, though less of it is looked at', () => {
    const long = [...chatter(90, at(0)), said(at(60), [hit('flattery')])];
    expect(fieldsOf(long)('heard')).toBe(91);
    expect(fieldsOf(long, {}, 12)('heard'), 'as if it had begun with its newest messages').toBe(12);
  });

  it('holds the tone against how much was said', () => {
    const long = (words: number) => fieldsOf([said(at(0), [], { tone: 6, shape: { words } })])('tone other');
    expect([long(4), long(8)]).toEqual([long(40), long(40)]);
    expect(long(60)).toBeLessThan(long(40));
  });

  it('keeps the three loudest, and of them the mean', () => {
    const lines = [2, 9, 5, 1, 7].map((tone, minute) => said(at(minute), [], { tone }));
    expect(fieldsOf(lines)('tone other loudest')).toBeCloseTo(
      (normalisedByLength(9, 4) + normalisedByLength(7, 4) + normalisedByLength(5, 4)) / 3,
      9,
    );
  });

  it('tells how much of the newest talk is theirs, and how long they went on without an answer', () => {
    const turns = (who: string) => [...who].map((one, k) => said(at(k), [], { from: one === 's' ? 'self' : 'other' }));
    const told = (who: string) => ['share other', 'row other'].map(fieldsOf(turns(who)));
    expect(told('ososos')).toEqual([0.5, 1]);
    expect(told('sooosss')).toEqual([3 / 7, 3]);
    expect(told('oo')).toEqual([1, 2]);
    expect(told(`ooooo${'s'.repeat(24)}`)).toEqual([0, 0]);
  });

  it('counts manners by message, over the newest two dozen', () => {
    const lines = [
      said(at(0), [], { shape: { words: 4, i: 1, command: true } }),
      said(at(1), [], { shape: { words: 10, i: 2, you: 1, question: true } }),
    ];
    const means = ['words other', 'i other', 'you other', 'asks other', 'commands other'];
    expect(means.map(fieldsOf(lines))).toEqual([7, 1.5, 0.5, 0.5, 0.5]);
    const silent = (count: number) => Array.from({ length: count }, (_, k) => said(at(2 + k)));
    expect(fieldsOf([...lines, ...silent(23)])('asks other')).toBeCloseTo(1 / 24, 9);
    expect(fieldsOf([...lines, ...silent(24)])('asks other')).toBe(0);
  });

  it('reads tone over the newest sixteen messages, and over forty-eight', () => {
    const loud = said(at(0), [], { tone: 9 });
    const later = (count: number) => Array.from({ length: count }, (_, k) => said(at(1 + k), [], { tone: 0 }));
    const seen = (count: number) =>
      ['tone other', 'tone other long'].map(fieldsOf([loud, ...later(count)])).map((x) => x > 0);
    expect([15, 16, 47, 48].map(seen)).toEqual([
      [true, true],
      [false, true],
      [false, true],
      [false, false],
    ]);
  });

  it('does not guess how a side speaks that has not spoken', () => {
    const field = fieldsOf([said(at(0), [hit('flattery')], { tone: 2 })]);
    expect(['tone self', 'asks self', 'you self'].map(field)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
