import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { openJournal } from '../../lib/browser/journal/journal';
import { createOutbox } from '../../lib/browser/letters/outbox';
import type { CardOrder } from '../../lib/browser/letters/protocol';
import type { Kind, RuleId } from '../../lib/engine/rule';
import type { Sighting } from '../../lib/engine/sighting';
import { buryPromises, type Mortal, makeMortal } from './mortal';

type Answer = (letter: { data: unknown; sender: object }) => unknown;
const answers = vi.hoisted(() => new Map<string, Answer>());
const post = vi.hoisted(() => ({ send: (async () => []) as (kind: string, data: unknown) => Promise<unknown> }));
vi.mock('../../lib/browser/letters/protocol', () => ({
  onMessage: (name: string, answer: Answer) => answers.set(name, answer),
  sendMessage: (kind: string, data: unknown) => post.send(kind, data),
}));

// Not on the way from a message to its card, and not in the browser of the tests.
vi.mock('../../lib/browser/pages/follow-sites', () => ({ followSites: () => {} }));

const NOW = Date.UTC(2026, 10, 25, 16);
/** What was said, one letter each: calm at first, then a card, then a louder one. */
const CHAT: Kind[][] = [[], ['age-probe'], ['platform-move'], ['secrecy', 'alone-probe'], ['image-request'], []];

function said(kinds: Kind[], place: number): Sighting {
  return {
    message: {
      ...{ id: `m${place}`, author: 'kestrel', speaker: 'other', at: NOW - 60_000 + place * 1000 },
      conversation: { site: 'discord', key: 'dm/1', audience: 'direct', title: 'kestrel' },
    },
    hits: kinds.map((kind, at) => ({
      rule: `${kind}/test` as RuleId,
      kind,
      confidence: 1,
      span: [at * 9, at * 9 + 4],
    })),
    marks: [],
    shape: { words: 4, you: 1, i: 0, question: true, command: false },
    tone: 3,
    ...(kinds.length > 0 && { text: 'an invented line' }),
  };
}

/** Lives the whole chat through the real worker and the real outbox. The worker is stopped once, at this place. */
async function live(stopAt: number): Promise<{ mortal: Mortal; cards: string[]; kept: unknown }> {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  // The clock stands still, so letters are refused for being too many and written again, thousands of times.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(crypto.subtle, 'generateKey').mockResolvedValue((await fixedKey()) as never);
  const mortal = makeMortal(stopAt);
  const wake = () => {
    mortal.wake();
    answers.clear();
    background.main();
  };
  wake();

  const sender = { id: fakeBrowser.runtime.id, url: 'https://discord.com/', tab: { id: 1 }, frameId: 0 };
  post.send = async (kind, data) => {
    try {
      const answer = await answers.get(kind)?.({ data, sender });
      mortal.pass(`the answer to ${kind}`);
      return answer;
    } catch (error) {
      if (mortal.isAlive()) throw error;
      wake();
      throw new Error('The worker was stopped.');
    }
  };
  const cards: string[] = [];
  const shown: Promise<unknown>[] = [];
  const ctx = { isValid: true, setTimeout: (run: () => void) => void setTimeout(run, 0) };
  let waiting = 0;
  const outbox = createOutbox(ctx, (orders: CardOrder[]) => {
    waiting -= 1;
    for (const { alert } of orders) {
      cards.push(alert.id.replace(/^\w+-/, ''));
      shown.push(post.send('shown', alert.id).catch(() => {}));
    }
  });
  for (const [place, kinds] of CHAT.entries()) {
    waiting += 1;
    outbox.post([said(kinds, place)]);
    await vi.waitFor(() => expect(waiting).toBe(0), { interval: 1, timeout: 20_000 });
    await Promise.all(shown);
  }
  mortal.rest();
  const { conversations, alerts } = await (await openJournal()).everything();
  return { mortal, cards, kept: { conversations, alerts } };
}

let key: Promise<CryptoKey> | undefined;
function fixedKey(): Promise<CryptoKey> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  key ??= crypto.subtle.importKey('raw', new Uint8Array(32), hmac, false, ['sign']);
  return key;
}

const unbury = buryPromises();
afterAll(unbury);
afterEach(() => vi.restoreAllMocks());

describe('a worker that is stopped once, anywhere between a message and its card', async () => {
  // Once before: some things are asked for only by the first worker of all.
  await live(-1);
  vi.restoreAllMocks();
  const undisturbed = await live(-1);
  const places = undisturbed.mortal.calls;
  vi.restoreAllMocks();

  it('has many places to be stopped at, and would have shown cards', () => {
    expect(undisturbed.cards.length).toBeGreaterThan(1);
    expect(places.length).toBeGreaterThan(100);
  });

  it.each(places.map((name, place) => ({ name, place })))(
    '$place, $name: loses nothing, doubles nothing',
    async ({ place }) => {
      const { mortal, cards, kept } = await live(place);
      expect(mortal.wasStopped()).toBe(true);
      expect(kept).toEqual(undisturbed.kept);
      expect(new Set(cards)).toEqual(new Set(undisturbed.cards));
    },
  );
});
