import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose } from '../../lib/browser/choices/live-settings';
import { createIdentity, makeSecret } from '../../lib/browser/journal/identity';
import { type Journal, openJournal } from '../../lib/browser/journal/journal';
import { openSessionJournal } from '../../lib/browser/journal/session-journal';
import { eraseAfterLastWindow, isMisplaced, openNotes } from '../../lib/browser/notes/open-notes';
import { healthNow, noteHealth } from '../../lib/browser/notes/site-health';
import { countStored } from '../../lib/browser/notes/stored';
import { takeIn } from '../../lib/browser/talks/intake';
import type { Sighting } from '../../lib/engine/sighting';
import { DEFAULTS } from '../../lib/settings/settings';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';

const NOW = Date.UTC(2026, 10, 25, 16);

/** Somebody asks for a secret and for being alone, which is worth a card. */
const SAID = (['secrecy', 'alone-probe', 'image-request'] as const).map(
  (kind, index): Sighting => ({
    message: {
      ...{ id: String(index), author: 'foxglove', speaker: 'other', at: NOW - 60_000 + index * 1000 },
      conversation: { site: 'discord', key: 'chat-1', audience: 'direct', title: 'foxglove' },
    },
    hits: [{ rule: `${kind}/test`, kind, confidence: 1, span: [0, 4] }],
    marks: [],
    shape: { words: 4, you: 1, i: 0, question: false, command: false },
    text: 'ZEBRA',
  }),
);

async function hear(journal: Journal, secret?: CryptoKey) {
  return takeIn(
    SAID,
    DEFAULTS,
    {
      journal,
      identify: createIdentity(secret ?? (await journal.secret())),
      model: { categories, combinations },
      refine: (hits) => hits,
      lately: async (_room, spoke) => [...spoke],
    },
    NOW,
  );
}

/** What a browser does when it is closed and opened again. */
const closeBrowser = () => fakeBrowser.storage.session.clear();
const onDisk = async () => ({ stores: await indexedDB.databases(), local: await fakeBrowser.storage.local.get() });
const summary = async (journal: Journal) => {
  const { conversations, alerts, ...rest } = await journal.everything();
  return {
    ...rest,
    people: conversations.map(({ conversation }) => conversation),
    alerts: alerts.map(({ level, categories: named, shownAt }) => ({ level, named, shownAt })),
  };
};

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

describe('with a retention of 0 days', () => {
  beforeEach(() => choose({ retentionDays: 0 }, 'parent'));

  it('a card is raised as ever, and nothing of it is on the disk', async () => {
    const journal = await openNotes(() => {});
    const [alert] = await hear(journal);
    expect(alert?.level).toBe('strong');
    await noteHealth('discord', 'reading', NOW);
    const { stores, local } = await onDisk();
    expect(stores).toEqual([]);
    expect(Object.keys(local).filter((name) => !name.endsWith('$'))).toEqual(['settings', 'chosenByChild']);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toMatch(/ZEBRA|foxglove|chat-1/);
  });

  it('a worker that was stopped knows the chat again, and counts nothing twice', async () => {
    await hear(await openNotes(() => {}));
    const woken = await openNotes(() => {});
    const before = await summary(woken);
    await hear(woken);
    expect(await summary(woken)).toEqual(before);
    expect(before.people).toHaveLength(1);
  });

  it('nothing is left when the browser was closed', async () => {
    await hear(await openNotes(() => {}));
    await noteHealth('discord', 'reading', NOW);
    await closeBrowser();
    const journal = await openNotes(() => {});
    expect(await summary(journal)).toEqual({ people: [], alerts: [], handles: 0, secret: false });
    expect(await healthNow()).toEqual({});
  });

  it('nor when the last window was, where the browser goes on', async () => {
    const gone = vi.fn(async () => {});
    eraseAfterLastWindow(gone);
    const getAll = vi.spyOn(fakeBrowser.windows, 'getAll');
    getAll.mockResolvedValue([{ id: 1 }] as never);
    await fakeBrowser.windows.onRemoved.trigger(2);
    expect(gone).not.toHaveBeenCalled();
    getAll.mockResolvedValue([] as never);
    await fakeBrowser.windows.onRemoved.trigger(1);
    await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce());
    await choose({ retentionDays: 7 }, 'parent');
    await fakeBrowser.windows.onRemoved.trigger(1);
    expect(gone).toHaveBeenCalledOnce();
  });

  it('"What can people see?" counts the notes and gives them one name', async () => {
    const journal = await openNotes(() => {});
    await hear(journal);
    const { people, sites, secret, entries } = await countStored(journal);
    expect([people.count, sites[0]?.warnings, secret]).toEqual([1, 1, true]);
    expect(entries.filter((name) => name.startsWith('notes'))).toEqual(['notes']);
  });

  it('"Wipe all notes" wipes them', async () => {
    const journal = await openNotes(() => {});
    await hear(journal);
    await journal.erase();
    expect(await summary(journal)).toEqual({ people: [], alerts: [], handles: 0, secret: false });
    expect((await summary(await openSessionJournal())).people).toEqual([]);
  });
});

describe('a change of the retention', () => {
  it('to 0 deletes at once what the disk holds', async () => {
    const journal = await openNotes(() => {});
    await hear(journal);
    await noteHealth('discord', 'reading', NOW);
    expect(await isMisplaced(journal)).toBe(false);
    await choose({ retentionDays: 0 }, 'parent');
    expect(await isMisplaced(journal)).toBe(true);
    await openNotes(() => {});
    const { stores, local } = await onDisk();
    expect(stores).toEqual([]);
    expect(local.siteHealth).toEqual({});
  });

  it('from 0 to some days loses nothing: the same people are known by the same codes', async () => {
    await choose({ retentionDays: 0 }, 'parent');
    const journal = await openNotes(() => {});
    await hear(journal);
    const before = await summary(journal);
    await choose({ retentionDays: 30 }, 'parent');
    expect(await isMisplaced(journal)).toBe(true);
    const kept = await openNotes(() => {});
    expect(await summary(kept)).toEqual(before);
    await hear(kept);
    expect(await summary(kept), 'and nothing is counted twice').toEqual(before);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('notes:');
  });
});

describe('both journals', () => {
  it('do the same', async () => {
    const outcomes = [];
    const secret = await makeSecret();
    for (const journal of [await openJournal(), await openSessionJournal()]) {
      const [alert] = await hear(journal, secret);
      const id = alert?.id ?? '';
      await journal.markShown(id, NOW + 5);
      await journal.markShown(id, NOW + 9);
      const record = await journal.alert(id);
      await journal.change(record?.conversation ?? '', (known) => ({ ...known, mark: 'known' }));
      await journal.change('nobody', (known) => known);
      await journal.noteHandle({ key: 'h1', conversation: 'c', site: 'x', at: NOW - 10 });
      const known = await journal.conversation(record?.conversation ?? '');
      outcomes.push({
        marks: [known?.mark, (await journal.handle('h1'))?.site, await journal.conversation('nobody')],
        found: [(await journal.alertsIn(record?.room ?? '')).length, (await journal.lately(5)).length],
        all: await summary(journal),
      });
      await journal.prune(NOW - 5, NOW + 100);
      outcomes.push({ pruned: await summary(journal) });
      await journal.prune(NOW + 1, NOW + 100);
      outcomes.push({ empty: await summary(journal) });
    }
    expect(outcomes.slice(3)).toEqual(outcomes.slice(0, 3));
  });
});
