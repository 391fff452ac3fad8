import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { troublesNow } from '../../lib/browser/answers/troubles';
import { openJournal } from '../../lib/browser/journal/journal';
import type { AlertRecord } from '../../lib/browser/journal/records';
import { openNotes } from '../../lib/browser/notes/open-notes';
import { sessionBegan } from '../../lib/browser/storage/session-stores';
import { newConversation } from '../../lib/conversation/record/conversation';
import { fillDisk } from './full-disk';

const NOW = Date.UTC(2026, 10, 25, 16);
const record = { lastSeen: NOW, conversation: newConversation() };
const alert = (id: string): AlertRecord => ({
  ...{ id, at: NOW, site: 'discord', level: 'strong', categories: ['secrecy'], combinations: [], rules: [] },
  ...{ story: [], messageIds: [], old: false, quieted: false, conversation: 'a', room: 'r' },
});

/** The disk fails in this way from now on. */
function breakDisk(how: 'fails' | 'hangs') {
  return vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    if (how === 'fails') throw new DOMException('Internal error opening backing store.', 'UnknownError');
    return new EventTarget() as never;
  });
}

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await sessionBegan.setValue(NOW);
});

describe('a disk that cannot be opened', () => {
  it('does not silence Tawny; the popup is told, and all is on the disk once it works again', async () => {
    const before = await openJournal();
    const secret = await before.secret();
    await before.update('old', () => ({ record }));
    const disk = breakDisk('fails');
    const journal = await openNotes(() => {});
    await journal.update('a', () => ({ record, alert: alert('1') }));
    expect(await journal.alertsIn('r')).toMatchObject([{ id: '1' }]);
    expect(await troublesNow(journal)).toEqual(['storage']);

    disk.mockRestore();
    const again = await openNotes(() => {});
    expect(await troublesNow(again)).toEqual([]);
    const { alerts, conversations } = await again.everything();
    expect(alerts).toMatchObject([{ id: '1' }]);
    expect(conversations.map(({ key }) => key).sort()).toEqual(['a', 'old']);
    // Whoever was known before keeps their name.
    const name = async (key: CryptoKey) =>
      new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode('kestrel'))).join();
    expect(await name(await again.secret())).toBe(await name(secret));
  });

  it('is not waited for without end', async () => {
    breakDisk('hangs');
    vi.useFakeTimers();
    const opening = openNotes(() => {});
    await vi.advanceTimersByTimeAsync(6_000);
    expect((await opening).place).toBe('session');
  });
});

it('a disk that is full is said in the popup until there is room', async () => {
  const journal = await openNotes(() => {});
  const disk = fillDisk();
  await journal.update('a', () => ({ record, alert: alert('1') }));
  expect(await troublesNow(journal)).toEqual(['storage']);
  disk.end();
  await journal.change('a', (known) => known);
  expect(await troublesNow(journal)).toEqual([]);
});
