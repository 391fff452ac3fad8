import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForReset, resetForgottenPin, stopReset } from '../../lib/browser/choices/forgotten-pin';
import { familyNow } from '../../lib/browser/choices/live-settings';
import { ITERATIONS, pinState, removePin, setPin, tryPin } from '../../lib/browser/choices/pin';
import { familySettings, pinRecord } from '../../lib/browser/storage/stores';
import { forgottenLeft, waitFor } from '../../lib/settings/pin-delay';

const NOW = Date.UTC(2026, 10, 3);
const HOUR = 3_600_000;
/** A guess at the real cost takes half a second; one test pays it. */
const CHEAP = 1000;
/** So much later by both clocks; `set` is how far somebody has set the clock of the device forward. Ms. */
const at = (ms: number, set = 0) => ({ wall: NOW + ms + set, steady: ms });

beforeEach(() => fakeBrowser.reset());

describe('the PIN before the settings', () => {
  it('opens for the right one only', async () => {
    await setPin('2580', CHEAP);
    expect(await tryPin('2581', at(0))).toBe('wrong');
    expect(await tryPin('2580', at(0))).toBe('right');
  });

  it('is kept as a salted hash at the recommended cost, never as it is', async () => {
    await setPin('owl-4711');
    const first = await pinRecord.getValue();
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    expect(first?.iterations).toBe(ITERATIONS);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('4711');
    expect(await tryPin('owl-4711', at(0))).toBe('right');
    await setPin('owl-4711');
    expect((await pinRecord.getValue())?.hash).not.toBe(first?.hash);
  });

  it('makes guessing slower and slower, and remembers over a restart', async () => {
    await setPin('2580', CHEAP);
    for (const guess of ['0000', '1111', '2222']) expect(await tryPin(guess, at(0))).toBe('wrong');
    // Nothing is in memory: what counts is read from the store each time.
    expect((await pinState(at(0))).waitMs).toBe(10_000);
    expect(await tryPin('2580', at(9_999))).toBe('too-soon');
    expect(await tryPin('3333', at(10_000))).toBe('wrong');
    expect((await pinState(at(10_000))).waitMs).toBe(30_000);
    expect(await tryPin('2580', at(HOUR))).toBe('right');
    expect((await pinState(at(HOUR))).waitMs).toBe(0);
  });

  it('counts tries at the same moment one by one', async () => {
    await setPin('2580', CHEAP);
    const answers = await Promise.all(['0000', '1111', '2222', '3333', '4444'].map((guess) => tryPin(guess, at(0))));
    expect(answers.filter((answer) => answer === 'too-soon')).toHaveLength(2);
  });

  it('does not let anybody guess sooner who sets the clock of the device forward', async () => {
    await setPin('2580', CHEAP);
    for (const guess of ['0000', '1111', '2222']) expect(await tryPin(guess, at(0))).toBe('wrong');
    expect(await tryPin('2580', at(1_000, 5 * HOUR))).toBe('too-soon');
    expect((await pinState(at(1_000, 5 * HOUR))).waitMs).toBe(9_000);
    expect(await tryPin('2580', at(10_000, 5 * HOUR))).toBe('right');
  });

  it('can be forgotten, in plain sight and after a day: the settings go back to the defaults and the time is kept', async () => {
    await familySettings.setValue({ sensitivity: 'high' });
    await setPin('2580', CHEAP);
    expect(await resetForgottenPin(at(0)), 'nobody asked').toBe(false);
    await askForReset(at(0));
    expect(await resetForgottenPin(at(0))).toBe(false);
    expect((await pinState(at(HOUR))).forgotten).toEqual({ since: NOW, leftMs: 23 * HOUR });
    expect(await resetForgottenPin(at(24 * HOUR - 1))).toBe(false);
    expect(await familyNow()).toEqual({ sensitivity: 'high' });
    expect(await resetForgottenPin(at(24 * HOUR))).toBe(true);
    expect(await pinState(at(24 * HOUR))).toEqual({ isSet: false, waitMs: 0, resetAt: NOW + 24 * HOUR });
    expect(await familyNow()).toEqual({});
  });

  it('is not reset sooner because the clock of the device was set forward', async () => {
    await setPin('2580', CHEAP);
    await askForReset(at(0));
    expect(await resetForgottenPin(at(1_000, 25 * HOUR))).toBe(false);
    expect(await resetForgottenPin(at(HOUR, 25 * HOUR))).toBe(false);
  });

  it('is kept where anybody stops the reset, or somebody knows it', async () => {
    await setPin('2580', CHEAP);
    await askForReset(at(0));
    await stopReset();
    expect(await resetForgottenPin(at(25 * HOUR))).toBe(false);
    await askForReset(at(0));
    expect(await tryPin('2580', at(HOUR))).toBe('right');
    expect((await pinState(at(25 * HOUR))).forgotten).toBeUndefined();
    expect(await resetForgottenPin(at(25 * HOUR))).toBe(false);
  });

  it('refuses what is no PIN, and can be taken away', async () => {
    await expect(setPin('12')).rejects.toThrow('4 to 64');
    await setPin('2580', CHEAP);
    await removePin();
    expect(await tryPin('2580', at(0))).toBe('none');
  });
});

describe('the wait after wrong tries', () => {
  it('never shrinks with more wrong tries, and no clock makes it longer than an hour', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: -HOUR, max: 2 * HOUR }), (wrong, later) => {
        const wait = waitFor({ wrong, triedAwake: NOW }, NOW + later);
        expect(waitFor({ wrong: wrong + 1, triedAwake: NOW }, NOW + later)).toBeGreaterThanOrEqual(wait);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(HOUR);
      }),
    );
  });

  it('for a reset is never longer than a day, however wrong the clock was', () => {
    expect(forgottenLeft({ since: NOW, awake: 0 }, NOW - 100 * HOUR, 0)).toBe(24 * HOUR);
  });

  it('does not end sooner because a clock was set back', () => {
    expect(waitFor({ wrong: 4, triedAwake: NOW }, NOW - HOUR)).toBe(30_000);
  });
});
