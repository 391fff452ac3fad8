import { describe, expect, it } from 'vitest';
import chesscom from '../../lib/sites/chesscom/chesscom';
import element from '../../lib/sites/element/element';
import { findLists, placeOf } from '../../lib/sites/find-lists';
import googleChat from '../../lib/sites/google-chat/google-chat';
import lichess from '../../lib/sites/lichess/lichess';
import { readConversation } from '../../lib/sites/read-conversation';
import type { Site } from '../../lib/sites/site';
import slack from '../../lib/sites/slack/slack';
import teams from '../../lib/sites/teams/teams';
import { openPage, readPage } from './open-page';

function audience(site: Site, href: string, html: string) {
  const page = openPage(html, href);
  const [list] = findLists(site, page.document);
  return list && readConversation(site, placeOf(site, page, list)).ref.audience;
}

const speakers = (site: Site, href: string, html: string) =>
  readPage(site, openPage(html, href)).map(({ speaker }) => speaker);

describe('how public a chat is', () => {
  it('Chess.com: the players talk alone, who watches talks before everyone', () => {
    const game = (...players: string[]) =>
      `<nav><a href="/member/ravi">Ravi</a></nav><div class="resizable-chat-area-component"></div>${players
        .map((name) => `<b data-test-element="user-tagline-username">${name}</b>`)
        .join('')}`;
    expect(audience(chesscom, 'https://www.chess.com/game/live/4', game('Juno', 'Ravi'))).toBe('direct');
    expect(audience(chesscom, 'https://www.chess.com/game/live/4', game('Juno', 'Ellis'))).toBe('public');
  });

  it('Lichess: the same, and a tournament is for everyone', () => {
    const player = (name: string, place: string) =>
      `<p class="ruser-${place}"><a class="user-link" href="/@/${name}"></a></p>`;
    const chat = '<ol class="mchat__messages"></ol>';
    const open = (path: string, html: string) =>
      audience(lichess, `https://lichess.org/${path}`, `<body data-user="ravi">${chat}${html}</body>`);
    expect(open('Abcd1234wxyz', player('Juno', 'top') + player('Ravi', 'bottom'))).toBe('direct');
    expect(open('Abcd1234', player('Juno', 'top') + player('Ellis', 'bottom'))).toBe('public');
    expect(open('tournament/wintercup', '')).toBe('public');
  });

  it('Teams: a chat that goes by several names is a group before anyone has spoken', () => {
    const chat = (title: string) => `<h2 data-tid="chat-title">${title}</h2><div id="chat-pane-list"></div>`;
    expect(audience(teams, 'https://teams.live.com/v2/', chat('Juno'))).toBe('direct');
    expect(audience(teams, 'https://teams.live.com/v2/', chat('Juno, Ellis, Wren'))).toBe('group');
  });

  it('Element: a room of another name than the one who speaks is a group', () => {
    const room = (title: string) =>
      `<div class="mx_RoomView"><div class="mx_RoomHeader_heading">${title}</div><ol class="mx_RoomView_MessageList"><li data-self="false">
        <span class="mx_DisambiguatedProfile"><span class="mx_DisambiguatedProfile_displayName">Juno</span></span></li></ol></div>`;
    expect(audience(element, 'https://app.element.io/#/room/!a:b', room('Juno'))).toBe('direct');
    expect(audience(element, 'https://app.element.io/#/room/!a:b', room('Kites'))).toBe('group');
  });

  it('Google Chat: the address says it, else the accounts that speak', () => {
    const chat = (...users: number[]) =>
      `<div role="main"><div><c-wiz data-topic-id="t">${users
        .map((user) => `<p role="group" data-id="m${user}" data-user-id="${user}"></p>`)
        .join('')}</c-wiz></div></div>`;
    expect(audience(googleChat, 'https://chat.google.com/dm/AAA', chat(1, 2, 3))).toBe('direct');
    expect(audience(googleChat, 'https://chat.google.com/room/AAA', chat(1, 2))).toBe('group');
    expect(audience(googleChat, 'https://chat.google.com/u/0/frame', chat(1, 2))).toBe('direct');
    expect(audience(googleChat, 'https://chat.google.com/u/0/frame', chat(1, 2, 3))).toBe('group');
  });
});

describe('whose a row is', () => {
  const DIRECT = 'https://app.slack.com/client/T1/D1';
  const CHANNEL = 'https://app.slack.com/client/T1/C1';
  const slackPage = (corner: string, ...senders: string[]) =>
    `<b data-qa="user-button" aria-label="User: ${corner}"></b><div data-qa="message_pane"><div id="message-list" aria-label="Juno (direct message)"><div data-qa="slack_kit_list">${senders
      .map(
        (name, index) =>
          `<p data-qa="virtual-list-item" data-item-key="17.${index}">${name && `<b data-qa="message_sender">${name}</b>`}<i data-qa="message-text">hi</i></p>`,
      )
      .join('')}</div></div></div>`;

  it('Slack: rows without a name belong to the one above', () => {
    expect(speakers(slack, DIRECT, slackPage('Ravi', 'Juno', '', 'Ravi', ''))).toEqual([
      'other',
      'other',
      'self',
      'self',
    ]);
    expect(speakers(slack, DIRECT, slackPage('Ravi', '', 'Juno'))).toEqual(['unknown', 'other']);
  });

  it('Slack: where the child goes by another name in channels, nobody is taken for someone else', () => {
    expect(speakers(slack, CHANNEL, slackPage('Ravi Kite', 'Juno', 'ravi'))).toEqual(['unknown', 'unknown']);
  });

  it('Google Chat: "You" is the child, unless the other one goes by it', () => {
    const chat = (title: string) =>
      `<title>${title} - Chat</title><div role="main"><div><c-wiz data-topic-id="t"><p role="group" data-id="m1" data-user-id="1"><b data-member-id="1">You</b><i jsname="bgckF">hi</i></p></c-wiz></div></div>`;
    expect(speakers(googleChat, 'https://chat.google.com/dm/AAA', chat('Juno'))).toEqual(['self']);
    expect(speakers(googleChat, 'https://chat.google.com/dm/AAA', chat('You'))).toEqual(['unknown']);
  });
});
