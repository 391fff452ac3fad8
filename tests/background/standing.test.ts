import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { createIdentity } from '../../lib/browser/journal/identity';
import { openJournal } from '../../lib/browser/journal/journal';
import { roomName } from '../../lib/browser/talks/intake';
import { standingIn } from '../../lib/browser/talks/standing';
import type { Level } from '../../lib/conversation/levels';
import { newConversation } from '../../lib/conversation/record/conversation';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';

const NOW = Date.UTC(2026, 10, 25, 16);
const TALK = { site: 'discord', key: 'k', audience: 'direct' } as const;

let intake: Parameters<typeof standingIn>[1];
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const journal = await openJournal();
  const identify = createIdentity(await journal.secret());
  intake = { journal, identify, model: { categories, combinations } };
});

async function record(mark?: 'known' | 'trusted', level?: Level): Promise<void> {
  const { journal, identify } = intake;
  const name = roomName(TALK);
  const [room, key] = await Promise.all([identify(name), identify(name, '')]);
  const alert = level && {
    id: 'a',
    at: NOW,
    site: 'discord',
    level,
    categories: [],
    combinations: [],
    rules: [],
    story: [],
    messageIds: [],
    old: false,
    quieted: false,
    conversation: key,
    room,
  };
  await journal.update(key, () => ({
    record: { lastSeen: NOW, conversation: newConversation(), ...(mark && { mark }) },
    ...(alert && { alert }),
  }));
}

it('somebody of whom nothing is known is new', async () => {
  expect(await standingIn(TALK, intake, NOW)).toEqual({ relation: 'new', warned: false });
});

it('what the child said about a person counts, in a talk of two', async () => {
  await record('known');
  expect((await standingIn(TALK, intake, NOW)).relation).toBe('known');
  expect((await standingIn({ ...TALK, audience: 'group' }, intake, NOW)).relation).toBe('new');
});

it('a card that was raised here is a reason for care; a note on the badge is none', async () => {
  await record(undefined, 'soft');
  expect((await standingIn(TALK, intake, NOW)).warned).toBe(false);
  await record('known', 'medium');
  expect(await standingIn(TALK, intake, NOW)).toEqual({ relation: 'known', warned: true });
  expect((await standingIn({ ...TALK, key: 'other' }, intake, NOW)).warned).toBe(false);
});
