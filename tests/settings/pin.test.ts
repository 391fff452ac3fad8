import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { familyNow } from '../../lib/browser/choices/live-settings';
import { ITERATIONS, pinState, removePin, resetForgottenPin, setPin, tryPin } from '../../lib/browser/choices/pin';
import { familySettings, pinRecord } from '../../lib/browser/storage/stores';
import { waitFor } from '../../lib/settings/pin-delay';

const NOW = Date.UTC(2026, 10, 3);
const HOUR = 3_600_000;
/** A guess at the real cost takes half a second; one test pays it. */
const CHEAP = 1000;

beforeEach(() => fakeBrowser.reset());

describe('the PIN before the settings', () => {
  it('opens for the right one only', async () => {
    await setPin('2580', CHEAP);
    expect(await tryPin('2581', NOW)).toBe('wrong');
    expect(await tryPin('2580', NOW)).toBe('right');
  });

  it('is kept as a salted hash at the recommended cost, never as it is', async () => {
    await setPin('owl-4711');
    const first = await pinRecord.getValue();
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    expect(first?.iterations).toBe(ITERATIONS);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('4711');
    expect(await tryPin('owl-4711', NOW)).toBe('right');
    await setPin('owl-4711');
    expect((await pinRecord.getValue())?.hash).not.toBe(first?.hash);
  });

  it('makes guessing slower and slower, and remembers over a restart', async () => {
    await setPin('2580', CHEAP);
    for (const guess of ['0000', '1111', '2222']) expect(await tryPin(guess, NOW)).toBe('wrong');
    // Nothing is in memory: what counts is read from the store each time.
    expect((await pinState(NOW)).waitMs).toBe(10_000);
    expect(await tryPin('2580', NOW + 9_999)).toBe('too-soon');
    expect(await tryPin('3333', NOW + 10_000)).toBe('wrong');
    expect((await pinState(NOW + 10_000)).waitMs).toBe(30_000);
    expect(await tryPin('2580', NOW + HOUR)).toBe('right');
    expect((await pinState(NOW + HOUR)).waitMs).toBe(0);
  });

  it('counts tries at the same moment one by one', async () => {
    await setPin('2580', CHEAP);
    const answers = await Promise.all(['0000', '1111', '2222', '3333', '4444'].map((guess) => tryPin(guess, NOW)));
    expect(answers.filter((answer) => answer === 'too-soon')).toHaveLength(2);
  });

  it('can be forgotten, in plain sight: the settings go back to the defaults and the time is kept', async () => {
    await familySettings.setValue({ sensitivity: 'high' });
    await setPin('2580', CHEAP);
    await resetForgottenPin(NOW);
    expect(await pinState(NOW)).toEqual({ isSet: false, waitMs: 0, resetAt: NOW });
    expect(await familyNow()).toEqual({});
  });

  it('refuses what is no PIN, and can be taken away', async () => {
    await expect(setPin('12')).rejects.toThrow('4 to 64');
    await setPin('2580', CHEAP);
    await removePin();
    expect(await tryPin('2580', NOW)).toBe('none');
  });
});

describe('the wait after wrong tries', () => {
  it('never shrinks with more wrong tries, and no clock makes it longer than an hour', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: -HOUR, max: 2 * HOUR }), (wrong, later) => {
        const wait = waitFor({ wrong, lastAt: NOW }, NOW + later);
        expect(waitFor({ wrong: wrong + 1, lastAt: NOW }, NOW + later)).toBeGreaterThanOrEqual(wait);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(HOUR);
      }),
    );
  });

  it('does not end sooner because a clock was set back', () => {
    expect(waitFor({ wrong: 4, lastAt: NOW }, NOW - HOUR)).toBe(30_000);
  });
});
