import { describe, expect, it } from 'vitest';
import discord from '../../lib/sites/discord/discord';
import roblox from '../../lib/sites/roblox/roblox';
import type { Site } from '../../lib/sites/site';
import whatsapp from '../../lib/sites/whatsapp/whatsapp';
import {
  DISCORD,
  discord as discordPage,
  discordRow,
  robloxRow,
  robloxWindow,
  whatsappFilling,
  whatsapp as whatsappPage,
} from '../watch/rows';
import { openPage, readPage } from './open-page';

/** Each case is a way to get the side wrong; the worst mistake is to take someone else's words for the child's. */
const sides = (site: Site, html: string, href = site.matches[0] ?? '') =>
  readPage(site, openPage(html, href)).map(({ speaker }) => speaker);

const SERVER = 'https://discord.com/channels/1/700000000000000001';
const face = (account: string) => `<img class="avatar_a" src="https://cdn.discordapp.com/avatars/${account}/a.webp">`;
const withFace = (row: string, src: string) => row.replace('<h3>', `${src}<h3>`);
const ownFace = (page: string, src: string) => page.replace('panels_a">', `panels_a">${src}`);

describe('Discord', () => {
  it('is not deceived by someone who takes the name of the child', () => {
    const row = withFace(discordRow(1, 'Ravi', 'hi'), face('902'));
    expect(sides(discord, ownFace(discordPage(row), face('901')), DISCORD)).toEqual(['other']);
  });

  it('says nothing when both in a direct chat have one name and no picture', () => {
    const page = `<title>Discord | @Ravi</title>${discordPage(discordRow(1, 'Ravi', 'hi'), 'Ravi')}`;
    expect(sides(discord, page, DISCORD)).toEqual(['unknown']);
  });

  it('knows the child under another name in a server by its picture', () => {
    const row = withFace(
      discordRow(1, 'Night Owl', 'hi'),
      '<img class="avatar_a" src="/guilds/5/users/901/avatars/b.webp">',
    );
    expect(sides(discord, ownFace(discordPage(row), face('901')), SERVER)).toEqual(['self']);
  });

  it('takes no one for a stranger who could be the child under another name', () => {
    expect(sides(discord, discordPage(discordRow(1, 'Night Owl', 'hi')), SERVER)).toEqual(['unknown']);
    const named = discordPage(discordRow(1, 'Ravi', 'hello') + discordRow(2, 'Night Owl', 'hi'));
    expect(sides(discord, named, SERVER)).toEqual(['self', 'other']);
  });
});

describe('WhatsApp', () => {
  const row = (author: string, text: string, mine = false) =>
    `<div role="row"><div data-id="A${text}">${whatsappFilling(author, text, mine)}</div></div>`;

  it('knows the other one of a direct chat by name, even before any mark was seen', () => {
    expect(sides(whatsapp, whatsappPage(row('Juno', 'hi')))).toEqual(['other']);
  });

  it('does not guess in a group as long as no mark was seen', () => {
    const others = row('Juno', 'a') + row('Ellis', 'b');
    expect(sides(whatsapp, whatsappPage(others, 'Team'))).toEqual(['unknown', 'unknown']);
    expect(sides(whatsapp, whatsappPage(others + row('Ravi', 'c', true), 'Team'))).toEqual(['other', 'other', 'self']);
  });
});

describe('Roblox', () => {
  it('does not take unmarked rows for the child’s when the mark may be gone', () => {
    const unmarked = robloxRow('hi', true) + robloxRow('hello', true);
    expect(sides(roblox, robloxWindow('f_1', 'Juno', unmarked))).toEqual(['unknown', 'unknown']);
    expect(sides(roblox, robloxWindow('f_1', 'Juno', unmarked + robloxRow('yo')))).toEqual(['self', 'self', 'other']);
  });
});
