import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openJournal } from '../../lib/browser/journal/journal';
import type { AlertRecord } from '../../lib/browser/journal/records';
import { newConversation } from '../../lib/conversation/record/conversation';
import { fillDisk } from './full-disk';

const NOW = Date.UTC(2026, 10, 25, 16);
const DAY = 86_400_000;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.restoreAllMocks();
});

const alert = (id: string, more: Partial<AlertRecord> = {}): AlertRecord => ({
  ...{ id, at: NOW, site: 'discord', level: 'strong', categories: ['secrecy'], combinations: [], rules: [] },
  ...{ story: [], messageIds: [], old: false, quieted: false, conversation: 'a', room: 'r', ...more },
});
const person = (at = NOW, accepted: number[] = []) => ({
  record: { lastSeen: at, conversation: { ...newConversation(), accepted } },
});

/** Writes past the journal, as a fault of a disk does. */
async function plant(store: string, ...records: object[]): Promise<void> {
  await (await openJournal()).everything();
  const raw = await openDB('tawny');
  for (const record of records) await raw.put(store, record);
  raw.close();
}

describe('a full disk', () => {
  it('keeps a warning in memory until it can be written, and it can be shown and marked as shown', async () => {
    const journal = await openJournal();
    const disk = fillDisk();
    await journal.update('a', () => ({ ...person(), alert: alert('1') }));
    await journal.update('a', (before) => {
      before?.conversation.accepted.push(7);
      return { record: before ?? person().record };
    });
    expect((await journal.conversation('a'))?.conversation.accepted).toEqual([7]);
    expect(await journal.alertsIn('r')).toMatchObject([{ id: '1' }]);
    await journal.markShown('1', NOW);
    expect(await journal.lately(5)).toMatchObject([{ id: '1', shownAt: NOW }]);
    disk.end();
    await journal.change('a', (before) => before);
    expect((await (await openJournal()).conversation('a'))?.conversation.accepted, 'on disk at last').toEqual([7]);
  });

  it('gives up those who never gave a sign, longest unseen first, and nobody else', async () => {
    const journal = await openJournal();
    for (const [key, at] of [
      ['old', 1],
      ['older', 0],
      ['new', 3],
    ] as const)
      await journal.update(key, () => person(NOW + at));
    await journal.update('marked', () => ({ record: { ...person(NOW - 5).record, mark: 'known' } }));
    await journal.update('telling', () => {
      const { record } = person(NOW - 9);
      record.conversation.evidence.push({ kind: 'secrecy', rule: 'secrecy/x', id: 1, at: NOW, confidence: 1 });
      return { record };
    });
    fillDisk(true);
    await journal.update('next', () => person());
    const { conversations } = await (await openJournal()).everything();
    expect(conversations.map(({ key }) => key).sort()).toEqual(['marked', 'new', 'next', 'telling']);
  });

  it('still gives a secret, so that there can be a warning at all', async () => {
    const journal = await openJournal();
    fillDisk();
    expect((await journal.secret()).type).toBe('secret');
    await journal.noteHandle({ key: 'h', conversation: 'a', site: 'x', at: NOW });
    expect(await journal.handle('h')).toBeUndefined();
  });
});

describe('damaged records', () => {
  it('lose their bad parts and nothing else', async () => {
    const good = { kind: 'secrecy', rule: 'secrecy/x', id: 5, at: NOW, confidence: 0.9 };
    await plant('conversations', {
      key: 'a',
      lastSeen: NOW,
      mark: 'known',
      conversation: {
        ...newConversation(),
        evidence: [good, { ...good, confidence: 'much' }, null],
        heard: { at: [1, 2], id: [1], tag: [1], overflowed: false },
        told: [{ at: NOW, level: 'loud', categories: [], combinations: [] }],
      },
    });
    expect(await (await openJournal()).conversation('a')).toEqual({
      key: 'a',
      lastSeen: NOW,
      mark: 'known',
      conversation: { ...newConversation(), evidence: [good] },
    });
  });

  it('are no reason to stop: what is left of nothing is a new person', async () => {
    for (const conversation of [undefined, null, 7, 'x', [], { heard: 1, evidence: {}, told: 3, rulesOff: [] }]) {
      await plant('conversations', { key: 'a', lastSeen: NOW, mark: 'friend', conversation });
      const journal = await openJournal();
      expect((await journal.conversation('a'))?.conversation).toEqual(newConversation());
      expect((await journal.conversation('a'))?.mark).toBeUndefined();
    }
  });

  it('that are warnings without a level or reasons are not shown', async () => {
    await plant('alerts', alert('good'), { ...alert('x'), level: 'loud' }, { ...alert('y'), categories: null });
    const journal = await openJournal();
    expect((await journal.alertsIn('r')).map(({ id }) => id)).toEqual(['good']);
    expect((await journal.lately(9)).map(({ id }) => id)).toEqual(['good']);
    expect((await journal.everything()).alerts).toHaveLength(1);
    expect(await journal.alert('x')).toBeUndefined();
  });

  it('without a time are forgotten with the rest', async () => {
    await plant('conversations', { key: 'a', lastSeen: null }, { key: 'b', lastSeen: 'never' });
    const journal = await openJournal();
    await journal.prune(NOW - DAY, NOW);
    expect((await journal.everything()).conversations).toEqual([]);
  });
});

describe('the journal of another time', () => {
  it('written by a newer Tawny is read and written as far as this one knows it', async () => {
    const newer = await openDB('tawny', 9, {
      upgrade(fresh) {
        fresh.createObjectStore('conversations', { keyPath: 'key' }).createIndex('lastSeen', 'lastSeen');
        const alerts = fresh.createObjectStore('alerts', { keyPath: 'id' });
        alerts.createIndex('at', 'at');
        alerts.createIndex('room', 'room');
        fresh.createObjectStore('handles', { keyPath: 'key' }).createIndex('at', 'at');
        fresh.createObjectStore('secrets');
        fresh.createObjectStore('something-new');
      },
    });
    newer.close();
    const journal = await openJournal();
    await journal.update('a', () => ({ ...person(), alert: alert('1') }));
    expect((await journal.lately(1))[0]?.id).toBe('1');
    expect((await openDB('tawny')).version).toBe(9);
  });

  it('from a clock that was ahead is taken as from now, and forgotten with the retention', async () => {
    const journal = await openJournal();
    await journal.update('a', () => ({ ...person(NOW + 900 * DAY), alert: alert('1', { at: NOW + 900 * DAY }) }));
    await journal.prune(NOW - 30 * DAY, NOW);
    expect((await journal.conversation('a'))?.lastSeen).toBe(NOW);
    expect((await journal.alert('1'))?.at).toBe(NOW);
    await journal.prune(NOW + DAY, NOW + 31 * DAY);
    expect((await journal.everything()).conversations).toEqual([]);
    expect((await journal.everything()).alerts).toEqual([]);
  });
});

describe('stores that are deleted while they are open', () => {
  it('are made anew with the next letter, under a new secret', async () => {
    const gone = vi.fn();
    const journal = await openJournal(gone);
    const before = await journal.secret();
    await journal.update('a', () => person());
    await deleteDB('tawny');
    expect(gone).toHaveBeenCalled();
    expect(await journal.conversation('a')).toBeUndefined();
    await journal.update('b', () => person());
    expect(await journal.conversation('b')).toBeDefined();
    expect(await journal.secret()).not.toBe(before);
  });
});

it('a thousand people are kept apart, found again, and forgotten at once', async () => {
  const journal = await openJournal();
  for (let i = 0; i < 1000; i++)
    await journal.update(`k${i}`, () => ({
      ...person(NOW + i, [i]),
      ...(i % 10 === 0 && { alert: alert(`${i}`, { at: NOW + i, room: `r${i}`, conversation: `k${i}` }) }),
    }));
  expect((await journal.conversation('k777'))?.conversation.accepted).toEqual([777]);
  expect((await journal.alertsIn('r770')).map(({ id }) => id)).toEqual(['770']);
  expect((await journal.lately(3)).map(({ id }) => id)).toEqual(['990', '980', '970']);
  expect((await journal.everything()).conversations).toHaveLength(1000);
  await journal.prune(NOW + 990);
  expect((await journal.everything()).conversations).toHaveLength(10);
  await journal.erase();
  expect(await journal.everything()).toEqual({ conversations: [], alerts: [], handles: 0, secret: false });
});
