import { describe, expect, it } from 'vitest';
import { siteAt } from '../../lib/sites/all';
import { findLists, placeOf } from '../../lib/sites/find-lists';
import { readConversation } from '../../lib/sites/read-conversation';
import { siteFor } from '../../lib/sites/site-for';
import { openFixture, openPage, readPage } from './open-page';

const XENFORO = '<html data-xf="2.3"><body><p>A page</p></body></html>';
const at = (href: string, html: string) => siteFor(href, openPage(html, href).document).id;

describe('software that runs on any host', () => {
  it('is known by what the page is made with', () => {
    expect(at('https://cubes.example/', XENFORO)).toBe('xenforo');
    expect(at('https://cubes.example/', '<meta name="generator" content="Discourse 3.6.0">')).toBe('discourse');
    expect(at('https://cubes.example/', '<body id="phpbb"></body>')).toBe('phpbb');
    expect(at('https://cubes.example/', '<meta name="generator" content="vBulletin 5.7">')).toBe('vbulletin');
    expect(at('https://cubes.example/', '<div class="nitro-toolbar"></div>')).toBe('nitro');
    expect(at('https://cubes.example/', '<p>A page</p>')).toBe('generic');
  });

  it('never takes the place of the site that the address names', () => {
    expect(at('https://discord.com/channels/@me/1', XENFORO)).toBe('discord');
    expect(siteAt('https://cubes.example/')).toBeUndefined();
  });

  it('keeps the same thread number of two forums apart', () => {
    const key = (host: string) => {
      const href = `https://${host}/threads/5/`;
      const page = openPage(XENFORO.replace('<p>', '<div class="js-replyNewMessageContainer"></div><p>'), href);
      const site = siteFor(href, page.document);
      const [list] = findLists(site, page.document);
      return list && readConversation(site, placeOf(site, page, list)).ref.key;
    };
    expect(key('a.example')).toBe('a.example/threads/5');
    expect(key('b.example')).not.toBe(key('a.example'));
  });

  it('says nothing of sides to someone who is not signed in', () => {
    const href = 'https://cubes.example/threads/minecart-bend.123/';
    const site = siteAt('https://hypixel.net/threads/1/');
    if (!site) throw new Error('No reader for XenForo');
    const page = openFixture(site, 'xenforo', href);
    page.document.querySelector('.p-navgroup-link--user')?.remove();
    expect(readPage(site, page).map(({ speaker }) => speaker)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('is a group where more than two write privately', () => {
    const message = (author: string) =>
      `<article class="message" data-author="${author}" data-content="message-1"></article>`;
    const href = 'https://cubes.example/conversations/x.5/';
    const page = openPage(
      `<html data-xf="2"><body><div class="block-body">${['A', 'B', 'C'].map(message).join('')}</div></body></html>`,
      href,
    );
    const site = siteFor(href, page.document);
    const [list] = findLists(site, page.document);
    expect(list && readConversation(site, placeOf(site, page, list)).ref.audience).toBe('group');
  });
});
