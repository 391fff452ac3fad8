import { describe, expect, it } from 'vitest';
import type { Audience } from '../../lib/message';
import { sites } from '../../lib/sites/all';
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
  teams: {
    href: 'https://teams.live.com/v2/',
    chats: [{ key: 'Juno', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'teams-group': {
    href: 'https://teams.microsoft.com/v2/',
    chats: [{ key: 'Comic club', audience: 'group', title: 'Comic club', other: '' }],
  },
  'google-chat': {
    href: 'https://chat.google.com/u/0/app/chat/AAAA1',
    chats: [{ key: 'dm/AAAA1', audience: 'direct', title: 'Juno Marsh', other: 'Juno Marsh' }],
  },
  slack: {
    href: 'https://app.slack.com/client/T0001/D0002',
    chats: [{ key: 'D0002', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'slack-channel': {
    href: 'https://app.slack.com/client/T0001/C0003',
    chats: [{ key: 'C0003', audience: 'group', title: 'kiln', other: '' }],
  },
  element: {
    href: 'https://app.element.io/#/room/!kites:example.org',
    chats: [{ key: '!kites:example.org', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'element-room': {
    href: 'https://app.element.io/#/room/#kites:example.org',
    chats: [{ key: '#kites:example.org', audience: 'public', title: 'Kites', other: '' }],
  },
  imvu: {
    href: 'https://www.imvu.com/next/chat/room-42-7/',
    chats: [{ key: 'room-42-7', audience: 'group', title: 'Lamp garden', other: '' }],
  },
  mylol: {
    href: 'https://www.mylol.com/messages/juno15',
    chats: [{ key: 'juno15', audience: 'direct', title: 'juno15', other: 'juno15' }],
  },
  chesscom: {
    href: 'https://www.chess.com/game/live/42',
    chats: [{ key: 'live/42', audience: 'direct', title: 'JunoQ', other: 'JunoQ' }],
  },
  lichess: {
    href: 'https://lichess.org/Abcd1234wxyz',
    chats: [{ key: 'Abcd1234', audience: 'direct', title: 'Play Juno', other: 'Juno' }],
  },
  'lichess-inbox': {
    href: 'https://lichess.org/inbox/juno',
    chats: [{ key: 'juno', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  scratch: {
    href: 'https://scratch.mit.edu/projects/42/',
    chats: [{ key: 'projects/42', audience: 'public', title: 'Boat race', other: '' }],
  },
  'scratch-profile': {
    href: 'https://scratch.mit.edu/users/Ravi_K/',
    chats: [{ key: 'users/Ravi_K', audience: 'public', title: 'Ravi_K', other: '' }],
  },
  emerald: {
    href: 'https://emeraldchat.com/app',
    chats: [{ key: 'Stranger', audience: 'direct', title: '', other: '' }],
  },
  'random-chat': {
    href: 'https://ome.tv/',
    chats: [{ key: '', audience: 'direct', title: '', other: '' }],
  },
  chatgpt: {
    href: 'https://chatgpt.com/c/42-salt',
    chats: [{ key: '42-salt', audience: 'bot', title: 'Salty sea', other: '' }],
  },
  'character-ai': {
    href: 'https://character.ai/chat/abc-_1',
    chats: [{ key: 'abc-_1', audience: 'bot', title: 'Captain Oar', other: '' }],
  },
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
  'reddit-old': {
    href: 'https://old.reddit.com/r/ferns/comments/1shopx/title/',
    chats: [{ key: '1shopx', audience: 'public', title: 'seed shop : ferns', other: '' }],
  },
  twitch: {
    href: 'https://www.twitch.tv/juno_builds',
    chats: [
      { key: 'juno_builds', audience: 'public', title: 'juno_builds', other: '' },
      { key: 'wren_b', audience: 'direct', title: 'wren_b', other: 'wren_b' },
    ],
  },
  'twitch-seventv': {
    href: 'https://www.twitch.tv/popout/juno_builds/chat?popout=',
    chats: [{ key: 'juno_builds', audience: 'public', title: 'juno_builds', other: '' }],
  },
  youtube: {
    href: 'https://www.youtube.com/live_chat?is_popout=1&v=bridge00042',
    chats: [{ key: 'bridge00042', audience: 'public', title: '', other: '' }],
  },
  'youtube-comments': {
    href: 'https://www.youtube.com/watch?v=bridge00042',
    chats: [{ key: 'bridge00042', audience: 'public', title: 'Paper bridge', other: '' }],
  },
  telegram: {
    href: 'https://web.telegram.org/a/#222',
    chats: [{ key: '222', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'telegram-k': {
    href: 'https://web.telegram.org/k/#@sundaywalk',
    chats: [{ key: '-4242', audience: 'group', title: 'Sunday walk', other: '' }],
  },
  steam: {
    href: 'https://steamcommunity.com/chat/',
    chats: [
      { key: '222', audience: 'direct', title: 'Juno', other: 'Juno' },
      { key: 'Puzzle club', audience: 'group', title: 'Puzzle club', other: '' },
    ],
  },
  'steam-comments': {
    href: 'https://steamcommunity.com/id/juno',
    chats: [{ key: 'id/juno', audience: 'public', title: '', other: '' }],
  },
  kick: {
    href: 'https://kick.com/juno_plays',
    chats: [{ key: 'juno_plays', audience: 'public', title: 'juno_plays', other: '' }],
  },
  bluesky: {
    href: 'https://bsky.app/messages/3kite42',
    chats: [{ key: '3kite42', audience: 'direct', title: '', other: '' }],
  },
  'bluesky-thread': {
    href: 'https://bsky.app/profile/juno.example/post/3kite',
    chats: [{ key: '3kite', audience: 'public', title: '', other: '' }],
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
    expect(findEverywhere(site, document, site.composer.join(', '))).not.toEqual([]);
  });
});
