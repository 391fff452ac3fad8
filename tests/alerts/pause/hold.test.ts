import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHold } from '../../../lib/alerts/pause/hold';

const AGE = { details: ['age' as const], asked: true };
const BOTH = { details: ['phone' as const, 'age' as const], asked: true };

describe('one sending', () => {
  it('is held once; a double tap does not send it, the next press does', () => {
    const hold = createHold();
    expect(hold.decide('k', AGE, false, 0).step).toBe('ask');
    expect(hold.decide('k', AGE, false, 300).step).toBe('hold');
    expect(hold.decide('k', AGE, false, 2_000)).toEqual({ step: 'go', allowed: ['age'] });
  });

  it('goes at once after "Send anyway"', () => {
    const hold = createHold();
    hold.decide('k', AGE, false, 0);
    hold.release();
    expect(hold.decide('k', AGE, false, 100)).toEqual({ step: 'go', allowed: ['age'] });
  });

  it('is not sent by a key that is held down', () => {
    const hold = createHold();
    hold.decide('k', AGE, false, 0);
    for (let at = 50; at < 5_000; at += 50) expect(hold.decide('k', AGE, true, at).step).toBe('hold');
  });

  it('is asked about anew when something else is in it, or in another talk, or much later', () => {
    for (const next of [
      ['k', BOTH, 3_000],
      ['other', AGE, 3_000],
      ['k', AGE, 600_000],
    ] as const) {
      const hold = createHold();
      hold.decide('k', AGE, false, 0);
      hold.release();
      expect(hold.decide(next[0], next[1], false, next[2]).step).toBe('ask');
    }
  });

  it('that is harmless goes, and ends what was held', () => {
    const hold = createHold();
    hold.decide('k', AGE, false, 0);
    expect(hold.decide('k', undefined, false, 100)).toEqual({ step: 'go' });
    expect(hold.decide('k', AGE, false, 2_000).step).toBe('ask');
  });

  it('never waits for more than five seconds (R15): whatever came before, pressed twice that far apart it goes', () => {
    const presses = fc.array(
      fc.record({
        key: fc.constantFrom('k', 'l'),
        pause: fc.constantFrom(AGE, BOTH, undefined),
        repeat: fc.boolean(),
        wait: fc.nat(4_000),
        release: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(presses, (before) => {
        const hold = createHold();
        let now = 0;
        for (const { key, pause, repeat, wait, release } of before) {
          now += wait;
          hold.decide(key, pause, repeat, now);
          if (release) hold.release();
        }
        const first = hold.decide('k', AGE, false, now + 10).step;
        const second = hold.decide('k', AGE, false, now + 5_000).step;
        expect([first, second]).toContain('go');
      }),
    );
  });
});
