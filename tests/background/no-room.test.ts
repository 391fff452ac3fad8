import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerLetters } from '../../lib/browser/answers/answers';
import { choose } from '../../lib/browser/choices/live-settings';
import { createIdentity } from '../../lib/browser/journal/identity';
import type { Journal } from '../../lib/browser/journal/journal';
import type { CardOrder } from '../../lib/browser/letters/protocol';
import { openNotes } from '../../lib/browser/notes/open-notes';
import { forgetOld } from '../../lib/browser/notes/retention';
import { unwritten } from '../../lib/browser/storage/kept';
import { lately } from '../../lib/browser/talks/speakers';
import { hit, model, START, said } from '../conversation/say';

const PAGE = 'https://discord.com/channels/@me/1';
const full = () => Promise.reject(new DOMException('There is no room.', 'QuotaExceededError'));
let journal: Journal;
let letters = 0;
let diskFails = false;

/** A worker as `entrypoints/background.ts` puts it together; started anew it asks the disk anew. */
function startWorker(): void {
  answerLetters(
    async () => {
      journal = await openNotes(() => {}, diskFails);
      await forgetOld(journal, START);
      const identify = createIdentity(await journal.secret());
      return { journal, identify, model, refine: (hits) => hits, lately };
    },
    (failed = false) => {
      diskFails = failed;
    },
    () => ['en-GB'],
    { talk: () => true, site: () => 'here' },
    () => START + 1_000,
  );
}

/** @throws where the worker refuses it, or fails */
async function write(type: string, data: unknown): Promise<unknown> {
  letters += 1;
  const letter = { id: letters, type, data, timestamp: 0 };
  const sender = { id: fakeBrowser.runtime.id, url: PAGE, tab: { id: 7 }, frameId: 0 };
  type Answer = { res?: unknown; err?: { message: string } };
  type Event = { trigger(letter: object, sender: object, answer: (answer: Answer) => void): Promise<unknown> };
  const event = fakeBrowser.runtime.onMessage as unknown as Event;
  const { res, err } = await new Promise<Answer>((done) => void event.trigger(letter, sender, done));
  if (err) throw new Error(err.message);
  return res;
}

/** Cards for a threat that was just said. */
const cards = async () => (await write('sightings', { sightings: [said(START, [hit('threat', 1)])] })) as CardOrder[];

startWorker();
beforeEach(() => {
  diskFails = false;
  unwritten.clear();
  void fakeBrowser.storage.local.clear();
  void fakeBrowser.storage.session.clear();
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const draw of ['setBadgeText', 'setBadgeBackgroundColor', 'setIcon'] as const)
    vi.spyOn(fakeBrowser.action, draw).mockImplementation((async () => {}) as never);
});
afterEach(() => vi.restoreAllMocks());

describe('a child is warned', () => {
  it('where the memory of the session is full', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(full);
    expect(await cards()).toHaveLength(1);
  });

  it('where the memory of the session is full and nothing may be kept on the disk', async () => {
    await choose({ retentionDays: 0 }, 'parent');
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(full);
    expect(await cards()).toHaveLength(1);
  });

  it('where nothing can be written at all', async () => {
    for (const area of [fakeBrowser.storage.session, fakeBrowser.storage.local])
      vi.spyOn(area, 'set').mockImplementation(full);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    expect(await cards()).toHaveLength(1);
    const page = { state: 'reading', site: 'discord', host: 'discord.com', conversations: ['1'] };
    await write('pageState', page);
  });

  it('where the disk fails in the middle', async () => {
    const original = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'conversations') throw new DOMException('Internal error.', 'UnknownError');
      return original.call(this as never, key as never) as never;
    });
    expect(await cards()).toHaveLength(1);
    expect(journal.place).toBe('session');
  });

  it('where the old notes cannot be deleted', async () => {
    await choose({ retentionDays: 0 }, 'parent');
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    expect(await cards()).toHaveLength(1);
  });

  it('where what the family chose cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Corruption: block checksum mismatch'));
    expect(await cards()).toHaveLength(1);
    expect(await write('pageSettings', null)).toMatchObject({ isOn: true });
  });
});

it('whoever chooses something that cannot be written hears of it, and nothing is changed', async () => {
  await choose({ sensitivity: 'high' }, 'parent');
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(full);
  await expect(choose({ sensitivity: 'low' }, 'parent')).rejects.toMatchObject({ name: 'NotKept' });
  vi.restoreAllMocks();
  expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({ sensitivity: 'high' });
  await choose({ quiet: true }, 'child');
  expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({ sensitivity: 'high', quiet: true });
});
