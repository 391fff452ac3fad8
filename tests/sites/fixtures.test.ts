import { describe, expect, it } from 'vitest';
import type { Audience } from '../../lib/message';
import { siteFor, sites } from '../../lib/sites/all';
import { findLists, placeOf } from '../../lib/sites/find-lists';
import { findEverywhere } from '../../lib/sites/open-roots';
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
  instagram: {
    href: 'https://www.instagram.com/direct/t/340000000000042/',
    chats: [{ key: '340000000000042', audience: 'direct', title: 'Juno', other: 'juno.paints' }],
  },
  'instagram-comments': {
    href: 'https://www.instagram.com/p/KITE42/',
    chats: [{ key: 'KITE42', audience: 'public', title: '', other: '' }],
  },
  snapchat: {
    href: 'https://www.snapchat.com/web/5a1c0000-0000-4000-8000-000000000001',
    chats: [{ key: '5a1c0000-0000-4000-8000-000000000001', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'snapchat-group': {
    href: 'https://web.snapchat.com/5a1c0000-0000-4000-8000-000000000002',
    chats: [{ key: '5a1c0000-0000-4000-8000-000000000002', audience: 'group', title: 'Camping', other: '' }],
  },
  messenger: {
    href: 'https://www.facebook.com/messages/e2ee/t/300000000000222/',
    chats: [{ key: '300000000000222', audience: 'direct', title: 'Juno Marsh', other: 'Juno Marsh' }],
  },
  'messenger-group': {
    href: 'https://www.messenger.com/t/300000000000333/',
    chats: [{ key: '300000000000333', audience: 'group', title: 'Sign painters', other: '' }],
  },
  tiktok: {
    href: 'https://www.tiktok.com/messages',
    chats: [{ key: '@juno.rolls', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'tiktok-live': {
    href: 'https://www.tiktok.com/@juno.rolls/live',
    chats: [{ key: '@juno.rolls/live', audience: 'public', title: '@juno.rolls', other: '' }],
  },
  'tiktok-comments': {
    href: 'https://www.tiktok.com/@juno.rolls/video/7000000000000000042',
    chats: [{ key: '@juno.rolls/video/7000000000000000042', audience: 'public', title: '@juno.rolls', other: '' }],
  },
  x: {
    href: 'https://x.com/i/chat/333-444',
    chats: [{ key: '333-444', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'x-classic': {
    href: 'https://x.com/messages/333-444',
    chats: [{ key: '333-444', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'x-broadcast': {
    href: 'https://x.com/i/broadcasts/1bookClub42',
    chats: [{ key: '1bookClub42', audience: 'public', title: '', other: '' }],
  },
  reddit: {
    href: 'https://www.reddit.com/chat/room/%21def%3Areddit.com',
    chats: [{ key: '!def:reddit.com', audience: 'direct', title: 'juno_grows', other: 'juno_grows' }],
  },
  'reddit-comments': {
    href: 'https://www.reddit.com/r/ferns/comments/1fernx/title/',
    chats: [{ key: '1fernx', audience: 'public', title: 'fern help', other: '' }],
  },
  xenforo: {
    href: 'https://cubes.example/threads/minecart-bend.123/page-2',
    chats: [{ key: 'cubes.example/threads/minecart-bend.123', audience: 'public', title: 'Minecart bend', other: '' }],
  },
  'xenforo-private': {
    href: 'https://cubes.example/direct-messages/castle.5/',
    chats: [{ key: 'cubes.example/direct-messages/castle.5', audience: 'direct', title: 'Castle', other: '' }],
  },
  discourse: {
    href: 'https://boards.example/t/cork-board/88/3',
    chats: [{ key: 'boards.example/88', audience: 'public', title: 'Cork board', other: '' }],
  },
  'discourse-chat': {
    href: 'https://boards.example/chat/c/pottery/7',
    chats: [{ key: 'boards.example/7', audience: 'public', title: 'pottery', other: '' }],
  },
  phpbb: {
    href: 'https://trains.example/viewtopic.php?f=2&t=9',
    chats: [{ key: 'trains.example/t=9', audience: 'public', title: 'Carriages', other: '' }],
  },
  invision: {
    href: 'https://rockets.example/topic/12-ice-on-the-moons/',
    chats: [{ key: 'rockets.example/topic/12', audience: 'public', title: 'Ice on the moons', other: '' }],
  },
  'invision-messenger': {
    href: 'https://rockets.example/messenger/34/',
    chats: [{ key: 'rockets.example/messenger/34', audience: 'direct', title: 'Crew', other: '' }],
  },
  vbulletin: {
    href: 'https://keys.example/showthread.php?55-Second-key',
    chats: [{ key: 'keys.example/55', audience: 'public', title: 'Second key', other: '' }],
  },
  nitro: {
    href: 'https://hotel.example/client',
    chats: [
      { key: 'hotel.example/client', audience: 'public', title: 'Hotel', other: '' },
      { key: 'hotel.example/Juno', audience: 'direct', title: 'Juno', other: 'Juno' },
    ],
  },
  generic: {
    href: 'https://chat.example/room/5',
    chats: [{ key: 'chat.example/room/5', audience: 'direct', title: 'Chat with Juno', other: '' }],
  },
  'generic-rows': {
    href: 'https://boats.example/play',
    chats: [{ key: 'boats.example/play', audience: 'direct', title: 'Boat race', other: '' }],
  },
  'reddit-old': {
    href: 'https://old.reddit.com/r/ferns/comments/1shopx/title/',
    chats: [{ key: '1shopx', audience: 'public', title: 'seed shop : ferns', other: '' }],
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
  const href = page?.href ?? site.matches[0]?.replace('*.', '').replace('*', '') ?? '';
  const open = () => openFixture(site, name, href);
  /** Software and the reader that knows no site are told by the page. */
  const reader = () => siteFor(href, open().document);

  it('is read by this site', () => expect(reader().id).toBe(site.id));

  it('yields exactly the messages beside it', () => {
    const read = readPage(reader(), open()).map((message, index) => ({
      speaker: message.speaker,
      author: message.author,
      text: message.text,
      ...(expected[index]?.id === undefined ? {} : { id: message.id }),
      ...(expected[index]?.chat === undefined ? {} : { chat: message.conversation.key }),
    }));
    expect(read).toEqual(expected);
  });

  it('gives every message an id of its own', () => {
    const ids = readPage(reader(), open()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(readPage(reader(), open()).map(({ id }) => id)).toEqual(ids);
  });

  it('keeps the order of the page in the times', () => {
    const times = readPage(reader(), open()).map(({ conversation, at }) => ({ conversation, at }));
    for (const key of new Set(times.map(({ conversation }) => conversation.key))) {
      const ats = times.filter(({ conversation }) => conversation.key === key).map(({ at }) => at);
      expect(ats).toEqual(ats.toSorted((a, b) => a - b));
    }
  });

  it.runIf(page)('knows which conversation it is, with whom, and how public', () => {
    const opened = open();
    const heads = findLists(reader(), opened.document).map((list) =>
      readConversation(site, placeOf(site, opened, list)),
    );
    const found = heads.map(({ ref, counterpart }) => ({
      key: ref.key,
      audience: ref.audience,
      title: ref.title,
      other: counterpart,
    }));
    expect(found).toEqual(page?.chats);
  });

  it.skipIf(expected.length === 0)('finds the composer', () => {
    expect(findEverywhere(reader(), open().document, reader().composer.join(', '))).not.toEqual([]);
  });
});
