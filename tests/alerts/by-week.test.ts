import { describe, expect, it } from 'vitest';
import { strongByWeek } from '../../lib/alerts/by-week';

/** A Thursday. */
const NOW = new Date('2026-11-26T15:00').getTime();
const at = (when: string) => new Date(when).getTime();

describe('strong cards by week', () => {
  it('count strong and urgent ones with their kinds, by weeks that begin on Monday', () => {
    const weeks = strongByWeek(
      [
        { at: at('2026-11-23T00:00'), level: 'strong', categories: ['secrecy', 'alone-probe'] },
        { at: at('2026-11-25T12:00'), level: 'urgent', categories: ['threat', 'secrecy'] },
        { at: at('2026-11-22T23:59'), level: 'strong', categories: ['secrecy'] },
        { at: at('2026-11-24T12:00'), level: 'medium', categories: ['flattery'] },
      ],
      NOW,
    );
    expect(weeks).toEqual([
      { from: at('2026-11-23T00:00'), cards: 2, kinds: { secrecy: 2, 'alone-probe': 1, threat: 1 } },
      { from: at('2026-11-16T00:00'), cards: 1, kinds: { secrecy: 1 } },
    ]);
  });

  it('tell of this week also where it had none', () => {
    expect(strongByWeek([], NOW)).toEqual([{ from: at('2026-11-23T00:00'), cards: 0, kinds: {} }]);
  });
});
