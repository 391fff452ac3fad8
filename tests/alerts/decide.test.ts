import { describe, expect, it } from 'vitest';
import { decide, type History } from '../../lib/alerts/decide';
import { CALM } from '../../lib/conversation/level/assess';
import type { Level } from '../../lib/conversation/levels';
import type { Told } from '../../lib/conversation/record/conversation';
import type { Category } from '../../lib/engine/rule';
import { context, DAY, MINUTE, START } from '../conversation/say';

const HOUR = 60 * MINUTE;
const told = (level: Level, ago: number, ...categories: Category[]): Told => ({
  level,
  at: START - ago,
  categories,
  combinations: [],
});
const decided = (before: readonly Told[], ...categories: Category[]) => {
  const history: History = { told: before, messagesSince: () => 100, old: false };
  return decide({ ...CALM, level: 'medium', score: 20, categories }, history, context, START);
};

describe('whether to speak', () => {
  it('what two cards told, each a part of it, is no news', () => {
    const before = [told('medium', 5 * HOUR, 'age-probe'), told('medium', 3 * HOUR, 'alone-probe')];
    expect(decided(before, 'age-probe', 'alone-probe')).toBeUndefined();
    expect(decided(before.slice(0, 1), 'age-probe', 'alone-probe')).toEqual({ level: 'medium', quieted: false });
  });

  it('after two cards in a chat a day a third is a tip; tips, and cards of the day before, are not counted', () => {
    const twice = (level: Level, ago: number) => [
      told(level, ago + 5 * HOUR, 'age-probe'),
      told(level, ago + 3 * HOUR, 'alone-probe'),
    ];
    expect(decided(twice('medium', 0), 'secrecy')).toEqual({ level: 'soft', quieted: true });
    expect(decided(twice('soft', 0), 'secrecy')).toEqual({ level: 'medium', quieted: false });
    expect(decided(twice('medium', DAY), 'secrecy')).toEqual({ level: 'medium', quieted: false });
  });

  it('something graver than any card of the day speaks again whatever the budget, where a rule is sure of it', () => {
    const twice = [told('medium', 5 * HOUR, 'age-probe'), told('medium', 3 * HOUR, 'alone-probe')];
    const again = (kind: Category, sure: number, rule: `${Category}/${string}` = `${kind}/made-up`) => {
      const none = { slot: undefined, age: undefined, evasion: undefined };
      const reason = { kind, rule, id: 1, at: START, confidence: sure, ...none, rank: 0, left: 1, sure };
      const history: History = { told: twice, messagesSince: () => 100, old: false };
      const after = { ...CALM, level: 'medium' as const, score: 12, categories: [kind], reasons: [reason] };
      return decide(after, history, context, START)?.level;
    };
    expect(again('secrecy', 0.9)).toBe('medium');
    expect(again('secrecy', 0.5)).toBe('soft');
    expect(again('secrecy', 0.9, 'secrecy/hinted')).toBe('soft');
    expect(again('flattery', 0.9), 'less grave than what was shown').toBe('soft');
  });
});
