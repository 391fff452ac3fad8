import { describe, expect, it } from 'vitest';
import { strongByWeek } from '../../lib/alerts/by-week';
import type { Category, RuleId } from '../../lib/engine/rule';

/** A Thursday. */
const NOW = new Date('2026-11-26T15:00').getTime();
const seen = (...categories: Category[]) => ({
  categories,
  rules: categories.map((kind) => `${kind}/made-up` as RuleId),
});
const at = (when: string) => new Date(when).getTime();

describe('strong cards by week', () => {
  it('count strong and urgent ones with their kinds, by weeks that begin on Monday', () => {
    const weeks = strongByWeek(
      [
        { at: at('2026-11-23T00:00'), level: 'strong', ...seen('secrecy', 'alone-probe') },
        { at: at('2026-11-25T12:00'), level: 'urgent', ...seen('threat', 'secrecy') },
        { at: at('2026-11-22T23:59'), level: 'strong', ...seen('secrecy') },
        { at: at('2026-11-24T12:00'), level: 'medium', ...seen('flattery') },
      ],
      NOW,
    );
    expect(weeks).toEqual([
      { from: at('2026-11-23T00:00'), cards: 2, kinds: { secrecy: 2, 'alone-probe': 1, threat: 1 } },
      { from: at('2026-11-16T00:00'), cards: 1, kinds: { secrecy: 1 } },
    ]);
  });

  it('name no kind that was only hinted at', () => {
    const hinted = { categories: ['flattery', 'secrecy'], rules: ['flattery/made-up', 'secrecy/hinted'] } as const;
    const weeks = strongByWeek(
      [{ at: NOW, level: 'strong', categories: [...hinted.categories], rules: [...hinted.rules] }],
      NOW,
    );
    expect(weeks[0]).toMatchObject({ cards: 1, kinds: { flattery: 1 } });
  });

  it('tell of this week also where it had none', () => {
    expect(strongByWeek([], NOW)).toEqual([{ from: at('2026-11-23T00:00'), cards: 0, kinds: {} }]);
  });
});
