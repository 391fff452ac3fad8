import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerFamily } from '../../lib/browser/answers/family-answers';
import { choose } from '../../lib/browser/choices/live-settings';
import { openJournal } from '../../lib/browser/journal/journal';
import { newConversation } from '../../lib/conversation/record/conversation';

const NOW = new Date('2026-11-26T15:00').getTime();
const letters = vi.hoisted(() => new Map<string, (letter: object) => Promise<unknown>>());
vi.mock('../../lib/browser/letters/protocol', () => ({
  onMessage: (name: string, answer: (letter: object) => Promise<unknown>) => letters.set(name, answer),
}));

/** Writes a letter as our settings page does, or as somebody else. */
const ask = async (name: string, data?: unknown, url = fakeBrowser.runtime.getURL('/options.html' as never)) =>
  letters.get(name)?.({ data, sender: { id: fakeBrowser.runtime.id, url } });

/** A journal with one chat, marked as known, that had a strong card today. */
async function aFamily() {
  const journal = await openJournal();
  const conversation = { ...newConversation(), accepted: [NOW] };
  await journal.update('k1', () => ({
    record: { lastSeen: NOW, conversation, mark: 'known', markedAt: NOW - 1000, site: 'discord' },
    alert: {
      ...{ id: 'a1', at: NOW, site: 'discord', level: 'strong', categories: ['secrecy'], combinations: [] },
      ...{ rules: ['secrecy/made-up'] },
      ...{ story: [], messageIds: [], old: false, quieted: false, conversation: 'k1', room: 'r1' },
    },
  }));
  await journal.update('k2', () => ({ record: { lastSeen: NOW, conversation: newConversation() } }));
  answerFamily(
    async () => ({ journal }),
    () => NOW,
  );
  return journal;
}

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  letters.clear();
});

describe('what a family agreed to see', () => {
  it('is nothing before they agreed, and numbers and kinds afterwards', async () => {
    await aFamily();
    expect(await ask('strongWeeks')).toEqual([]);
    await choose({ parentsSee: 'suggest' }, 'parent');
    expect(await ask('strongWeeks')).toEqual([]);
    await choose({ parentsSee: 'count' }, 'parent');
    expect(await ask('strongWeeks')).toEqual([{ from: expect.any(Number), cards: 1, kinds: { secrecy: 1 } }]);
  });

  it('is told to our own pages only', async () => {
    await aFamily();
    for (const name of ['strongWeeks', 'marks', 'changeMark'])
      await expect(ask(name, {}, 'https://chat.example/')).rejects.toThrow('only our own pages');
  });
});

describe('people who are marked', () => {
  it('are listed by site and time, and by no name', async () => {
    await aFamily();
    expect(await ask('marks')).toEqual([{ key: 'k1', mark: 'known', site: 'discord', at: NOW - 1000 }]);
  });

  it('can be marked by both, and lose the mark with all it made quieter', async () => {
    const journal = await aFamily();
    await ask('changeMark', { key: 'k1', mark: 'trusted' });
    expect(await ask('marks')).toMatchObject([{ mark: 'trusted', at: NOW - 1000 }]);
    await ask('changeMark', { key: 'k1', mark: null });
    expect(await ask('marks')).toEqual([]);
    expect((await journal.conversation('k1'))?.conversation.accepted).toEqual([]);
  });

  it('are never made out of nothing', async () => {
    await aFamily();
    await ask('changeMark', { key: 'nobody', mark: 'trusted' });
    expect(await ask('marks')).toHaveLength(1);
  });
});
