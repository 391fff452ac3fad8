import { describe, expect, it } from 'vitest';
import type { Audience } from '../../lib/message';
import { sites } from '../../lib/sites/all';
import { findLists, placeOf } from '../../lib/sites/find-lists';
import { readConversation } from '../../lib/sites/read-conversation';
import type { Expected } from '../../lib/sites/site';
import { openFixture, readPage } from './open-page';

type Proof = { expected: Record<string, Expected[]> };
const proofs = import.meta.glob<Proof>('../../lib/sites/*/*.ts', { eager: true });

/** Where each fixture would be found, and what kind of chat it shows. */
const PAGES: Record<
  string,
  { href: string; chats: { key: string; audience: Audience; title: string; other: string }[] }
> = {
  discord: {
    href: 'https://discord.com/channels/@me/410000000000000001',
    chats: [{ key: '410000000000000001', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'discord-group': {
    href: 'https://discord.com/channels/@me/510000000000000001',
    chats: [{ key: '510000000000000001', audience: 'group', title: 'Quiz team', other: '' }],
  },
  'discord-channel': {
    href: 'https://discord.com/channels/610000000000000001/610000000000000002',
    chats: [
      { key: '610000000000000002', audience: 'public', title: '#homework', other: '' },
      { key: '620000000000000001', audience: 'public', title: '#homework', other: '' },
    ],
  },
  whatsapp: {
    href: 'https://web.whatsapp.com/',
    chats: [{ key: 'Juno', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'whatsapp-group': {
    href: 'https://web.whatsapp.com/',
    chats: [{ key: '120363000@g.us', audience: 'group', title: 'Football on Sunday', other: '' }],
  },
  roblox: {
    href: 'https://www.roblox.com/home',
    chats: [
      { key: 'f_222', audience: 'direct', title: 'Juno', other: 'Juno' },
      { key: 'g_333', audience: 'group', title: 'Build crew', other: '' },
    ],
  },
};

const fixtures = sites.flatMap((site) =>
  Object.entries(proofs[`../../lib/sites/${site.id}/${site.id}.ts`]?.expected ?? {}).map(([name, expected]) => ({
    site,
    name,
    expected,
    page: PAGES[name],
  })),
);

describe.each(fixtures)('$name', ({ site, name, expected, page }) => {
  const href = page?.href ?? site.matches[0]?.replace('*', '') ?? '';

  it('yields exactly the messages beside it', () => {
    const read = readPage(site, openFixture(site, name, href)).map((message, index) => ({
      speaker: message.speaker,
      author: message.author,
      text: message.text,
      ...(expected[index]?.id === undefined ? {} : { id: message.id }),
      ...(expected[index]?.chat === undefined ? {} : { chat: message.conversation.key }),
    }));
    expect(read).toEqual(expected);
  });

  it('gives every message an id of its own', () => {
    const ids = readPage(site, openFixture(site, name, href)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(readPage(site, openFixture(site, name, href)).map(({ id }) => id)).toEqual(ids);
  });

  it('keeps the order of the page in the times', () => {
    const times = readPage(site, openFixture(site, name, href)).map(({ conversation, at }) => ({ conversation, at }));
    for (const key of new Set(times.map(({ conversation }) => conversation.key))) {
      const ats = times.filter(({ conversation }) => conversation.key === key).map(({ at }) => at);
      expect(ats).toEqual(ats.toSorted((a, b) => a - b));
    }
  });

  it.runIf(page)('knows which conversation it is, with whom, and how public', () => {
    const opened = openFixture(site, name, href);
    const heads = findLists(site, opened.document).map((list) => readConversation(site, placeOf(site, opened, list)));
    const found = heads.map(({ ref, counterpart }) => ({
      key: ref.key,
      audience: ref.audience,
      title: ref.title,
      other: counterpart,
    }));
    expect(found).toEqual(page?.chats);
  });

  it('finds the composer', () => {
    const { document } = openFixture(site, name, href);
    expect(document.querySelector(site.composer.join(', '))).not.toBeNull();
  });
});
