import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose } from '../../lib/browser/choices/live-settings';
import type { Journal } from '../../lib/browser/journal/journal';
import { forgetOld } from '../../lib/browser/notes/retention';

const MORNING = Date.UTC(2026, 10, 3, 8);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Asks the journal to forget, and tells before when. */
async function forgottenBefore(now: number): Promise<number> {
  const prune = vi.fn(async (_before: number) => {});
  await forgetOld({ prune } as unknown as Journal, now);
  return prune.mock.calls[0]?.[0] ?? Number.NaN;
}

/** What a browser does when it is closed and opened again. */
const restart = () => fakeBrowser.storage.session.clear();

beforeEach(() => fakeBrowser.reset());

describe('how long notes are kept', () => {
  it('is as many days as were chosen', async () => {
    expect(await forgottenBefore(MORNING)).toBe(MORNING - 30 * DAY);
    await choose({ retentionDays: 7 }, 'parent');
    expect(await forgottenBefore(MORNING)).toBe(MORNING - 7 * DAY);
  });

  it('with 0 days is until the browser closes, however often the worker wakes in between', async () => {
    await choose({ retentionDays: 0 }, 'parent');
    expect(await forgottenBefore(MORNING)).toBe(MORNING);
    expect(await forgottenBefore(MORNING + HOUR), 'the chat of this session is still known').toBe(MORNING);
    await restart();
    expect(await forgottenBefore(MORNING + 2 * HOUR), 'nothing outlives the session').toBe(MORNING + 2 * HOUR);
  });
});
