import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRates } from '../../lib/browser/letters/rates';
import { forgetGoneFrames } from '../../lib/browser/pages/frames';
import { mayShowIn } from '../../lib/browser/pages/one-card';
import { changeFrame, framesKnown, tab } from '../../lib/browser/pages/tabs';

const sent = vi.hoisted(() => vi.fn(async () => true));
vi.mock('../../lib/browser/letters/protocol', () => ({ sendMessage: sent }));

beforeEach(() => {
  fakeBrowser.reset();
  sent.mockClear();
});

const page = { state: 'reading', site: 'twitch', host: 'www.twitch.tv' } as const;

describe('a page that plays a thousand frames', () => {
  it('is asked a few times which of them are there, not a thousand times a thousand', async () => {
    for (let frameId = 0; frameId < 1_000; frameId += 1) {
      await changeFrame(7, frameId, { page, rooms: [`${frameId}`] });
      void forgetGoneFrames(7);
    }
    await forgetGoneFrames(7);
    expect((await framesKnown(7)).length).toBeLessThan(150);
    expect(sent.mock.calls.length).toBeLessThan(5_000);
    await changeFrame(7, 0, { page, rooms: ['anew'] });
    expect((await tab(7)).rooms, 'the page itself is never left out').toContain('anew');
  });

  it('writes no more letters than a few frames may, and takes none from another tab', () => {
    const take = createRates(() => 0);
    const taken = Array.from({ length: 1_000 }, (_, frameId) => take('pageState', 7, frameId)).filter(Boolean);
    expect(taken.length).toBeLessThan(400);
    expect(take('pageState', 8, 0)).toBe(true);
  });

  it('has one card at a time, unless another one is louder', () => {
    expect(mayShowIn({ tabId: 7, frameId: 1 }, 'medium', 0)).toBe(true);
    expect(mayShowIn({ tabId: 7, frameId: 2 }, 'medium', 1_000)).toBe(false);
    expect(mayShowIn({ tabId: 7, frameId: 1 }, 'medium', 1_000)).toBe(true);
    expect(mayShowIn({ tabId: 8, frameId: 2 }, 'medium', 1_000)).toBe(true);
    expect(mayShowIn({ tabId: 7, frameId: 3 }, 'strong', 2_000)).toBe(true);
    expect(mayShowIn({ tabId: 7, frameId: 2 }, 'strong', 3_000)).toBe(false);
    expect(mayShowIn({ tabId: 7, frameId: 2 }, 'medium', 120_000)).toBe(true);
  });
});
