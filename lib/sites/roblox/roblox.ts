import type { Expected, FixturePage, Site } from '../site';
import { parseTime } from './parts/time';

export default {
  id: 'roblox',
  name: 'Roblox',
  matches: ['https://www.roblox.com/*', 'https://web.roblox.com/*'],
  conversation: {
    list: [
      '#dialogs .dialog-container .dialog-messages', // one list a window; several windows may be open
      '.dialog-container .dialog-messages', // should the id go
    ],
    frame: ['.dialog-container'],
    expected: [{ css: '.dialog-container:not(.collapsed) textarea.dialog-input' }],
    key: [{ attribute: 'id', part: /^dialog-container-(.+)$/ }],
    title: [{ css: '.dialog-header-title' }],
    counterpart: [{ css: '.dialog-header-title' }],
    own: [{ in: 'page', css: 'meta[name="user-data"]', attribute: 'data-name' }],
    audience: [{ is: 'group', when: { css: '.group-dialog' } }, { is: 'direct' }],
  },
  message: {
    item: [
      'li.dialog-message-container', // 2024 stylesheet, still used by extensions in 2026
    ],
    skip: [
      '.system-message', // "You are now connected"
    ],
    text: [
      '.dialog-message-content', // holds .message-piece parts
    ],
    exclude: [
      '.link-card-container', // previews of links
    ],
    author: [{ css: '.dialog-message-author' }],
    mine: [],
    theirs: [
      '.message-inbound', // the only mark; own rows have none
    ],
    unmarked: { is: 'self' },
    time: [{ css: '.text-date-hint' }],
    parseTime,
    timeStep: 60_000,
  },
  composer: [
    'textarea.dialog-input', // one a window
  ],
  checked: '2026-10',
  certainty: 'medium',
  blind: 'chat inside games, voice chat, messages of the inbox, forums',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  roblox: [
    { chat: 'f_222', speaker: 'other', author: 'Juno', text: 'have you got the maze link?' },
    { chat: 'f_222', speaker: 'other', author: 'Juno', text: 'lost it again' },
    { chat: 'f_222', speaker: 'self', author: 'Ravi', text: 'yes, wait' },
    { chat: 'f_222', speaker: 'self', author: 'Ravi', text: 'the one with the green doors' },
    { chat: 'f_222', speaker: 'self', author: 'Ravi', text: 'at six?' },
    { chat: 'f_222', speaker: 'other', author: 'Juno', text: 'after tea' },
    { chat: 'g_333', speaker: 'other', author: 'Ellis', text: 'is the roof done?' },
    { chat: 'g_333', speaker: 'other', author: 'Ellis', text: 'or only half' },
    { chat: 'g_333', speaker: 'self', author: 'Ravi', text: 'half of it' },
    { chat: 'g_333', speaker: 'other', author: 'Wren', text: 'I can help' },
  ],
};

export const pages: Record<string, FixturePage> = {
  roblox: {
    href: 'https://www.roblox.com/home',
    chats: [
      { key: 'f_222', audience: 'direct', title: 'Juno', other: 'Juno' },
      { key: 'g_333', audience: 'group', title: 'Build crew', other: '' },
    ],
  },
};
