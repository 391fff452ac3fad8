import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeSecret } from '../../lib/browser/journal/identity';
import { openJournal } from '../../lib/browser/journal/journal';
import version1 from './journal-version-1.json';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a journal of an older version', () => {
  it('1: keeps its people, warnings and secret, and learns about accounts', async () => {
    const old = await openDB('tawny', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('conversations', { keyPath: 'key' }).createIndex('lastSeen', 'lastSeen');
        const alerts = fresh.createObjectStore('alerts', { keyPath: 'id' });
        alerts.createIndex('at', 'at');
        alerts.createIndex('room', 'room');
        fresh.createObjectStore('secrets');
      },
    });
    for (const record of version1.conversations) await old.put('conversations', record);
    for (const record of version1.alerts) await old.put('alerts', record);
    await old.put('secrets', await makeSecret(), 'identity');
    old.close();

    const journal = await openJournal();
    const { conversations, alerts, handles, secret } = await journal.everything();
    const withoutHints = conversations.map(({ conversation: { hinted, ...known }, ...record }) => {
      expect(hinted).toEqual([]);
      return { ...record, conversation: known };
    });
    expect({ conversations: withoutHints, alerts }).toEqual(version1);
    expect({ handles, secret }).toEqual({ handles: 0, secret: true });
    await journal.noteHandle({ key: 'a', conversation: 'b', site: 'roblox', at: 1 });
    expect(await journal.handle('a')).toBeDefined();
  });
});
