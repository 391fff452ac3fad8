import { describe, expect, it } from 'vitest';
import type { Site } from '../../lib/sites/site';
import steam from '../../lib/sites/steam/steam';
import telegram from '../../lib/sites/telegram/telegram';
import twitch from '../../lib/sites/twitch/twitch';
import youtube from '../../lib/sites/youtube/youtube';
import { openPage, readPage } from './open-page';

/** Sides told by accounts and names: the worst mistake is to take someone else's words for the child's. */
const sides = (site: Site, href: string, html: string) =>
  readPage(site, openPage(html, href)).map(({ speaker }) => speaker);

describe('Twitch whispers', () => {
  const row = (name: string) =>
    `<div data-a-target="whisper-message"><span data-a-target="whisper-message-name">${name}</span><span><span data-a-target="chat-message-text">hi</span></span></div>`;
  const whisper = (head: string, ...names: string[]) =>
    sides(
      twitch,
      'https://www.twitch.tv/juno_builds',
      `<div class="whispers-thread"><div class="thread-header"><span title="${head}"></span></div>${names.map(row).join('')}</div>`,
    );

  it('know the two by the name at the head, however it is written', () => {
    expect(whisper('wren_b', 'Wren_B', 'Ravi')).toEqual(['other', 'self']);
  });

  it('do not take the other one for the child whose name is shown in another script', () => {
    expect(whisper('wren_b', 'レン', 'レン')).toEqual(['unknown', 'unknown']);
  });
});

describe('YouTube live chat', () => {
  const chat = (own: string, ...names: string[]) =>
    sides(
      youtube,
      'https://www.youtube.com/live_chat?v=bridge00042',
      `<yt-live-chat-item-list-renderer><div id="items">${names
        .map(
          (name, index) =>
            `<yt-live-chat-text-message-renderer id="row${index}"><span id="author-name">${name}</span><span id="message">hi</span></yt-live-chat-text-message-renderer>`,
        )
        .join(
          '',
        )}</div></yt-live-chat-item-list-renderer><div id="input-panel"><span id="author-name">${own}</span></div>`,
    );

  it('tells the child by its @name, which is its own', () => {
    expect(chat('@ravi', '@ravi', '@wren')).toEqual(['self', 'other']);
  });

  it('says nothing by names that anyone may take', () => {
    expect(chat('Ravi', 'Ravi', 'Wren')).toEqual(['unknown', 'unknown']);
  });
});

describe('Steam chat', () => {
  const block = (account: string, name: string) =>
    `<div class="ChatMessageBlock"><div data-miniprofile="${account}"></div><div class="speakerName"><span>${name}</span></div><div class="x_MsgWithAddons_1"><div class="msgText">hi</div></div></div>`;

  it('tells two people of one name apart by the numbers of their accounts', () => {
    const page = `<div class="currentUserAvatar" data-miniprofile="111"></div><div class="chatDialog"><div class="chatHistoryScroll">${block('111', 'Ravi')}${block('222', 'Ravi')}</div></div>`;
    expect(sides(steam, 'https://steamcommunity.com/chat/', page)).toEqual(['self', 'other']);
  });
});

describe('Telegram A', () => {
  const page = (rows: string) =>
    `<div id="MiddleColumn"><div class="MessageList">${rows}</div><div id="editable-message-text" contenteditable="true"></div></div>`;
  const row = (id: number, own = '') =>
    `<div class="Message ${own}" data-message-id="${id}"><div class="text-content">hi</div></div>`;

  it('says nothing of rows without a mark before the mark of own rows was seen', () => {
    expect(sides(telegram, 'https://web.telegram.org/a/#222', page(row(1) + row(2)))).toEqual(['unknown', 'unknown']);
    expect(sides(telegram, 'https://web.telegram.org/a/#222', page(row(1) + row(2, 'own')))).toEqual(['other', 'self']);
  });
});
