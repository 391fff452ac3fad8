import type { Expected, FixturePage, Site } from '../site';
import { whose } from './parts/whose';

export default {
  id: 'discord',
  name: 'Discord',
  // Covers discord.com itself too; one pattern is one switch in a browser where access can be taken back.
  matches: ['https://*.discord.com/*'],
  conversation: {
    list: [
      'ol[data-list-id="chat-messages"]', // seen in 2026: the id that Discord's own keyboard navigation uses
      '[data-list-id="chat-messages"]', // should the tag change
    ],
    frame: [
      '[class*="chatContent_"]', // a thread beside a channel has its own
      'main', // landmark
    ],
    expected: [
      { address: /\/channels\/@me\/\d+/ },
      // Forum and voice channels have the same address but no list; only a composer promises one.
      { address: /\/channels\/\d+\/\d+/, css: '[role="textbox"][data-slate-editor="true"]' },
    ],
    key: [
      { in: 'list', css: 'li[id^="chat-messages-"]', attribute: 'id', part: /^chat-messages-(\d+)-/ },
      { in: 'address', part: /\/channels\/[^/]+\/(\d+)/ },
    ],
    title: [{ in: 'title', part: /\|\s*@?([^|]+?)\s*(?:\||$)/ }, { css: '[class*="title_"]' }],
    counterpart: [
      { in: 'title', part: /\|\s*@([^|]+?)\s*(?:\||$)/ },
      { css: '[role="textbox"][data-slate-editor="true"]', attribute: 'aria-label', part: /@(.+)$/ },
    ],
    own: [
      { in: 'page', css: '[class*="panels_"] [class*="panelTitleContainer_"]' },
      { in: 'page', css: '[class*="panels_"] [class*="nameTag_"]' },
      { in: 'page', css: 'section[aria-label="User area"] [class*="nameTag_"]' },
    ],
    audience: [
      { is: 'direct', when: { address: /\/channels\/@me\//, title: /\|\s*@/ } },
      {
        is: 'direct',
        when: { address: /\/channels\/@me\//, css: '[role="textbox"][data-slate-editor="true"][aria-label*="@"]' },
      },
      { is: 'group', when: { address: /\/channels\/@me\// } },
      { is: 'public' },
    ],
  },
  message: {
    item: [
      'li[id^="chat-messages-"]', // id = chat-messages-<channel>-<message>
    ],
    skip: [
      '[class*="systemMessage_"]', // calls, joins, pins
    ],
    id: [{ attribute: 'id', part: /-(\d+)$/ }],
    key: [{ attribute: 'id', part: /^chat-messages-(\d+)-/ }],
    text: [
      '#message-content-{id}', // by exact id: a reply holds a second one, with the id of the original
    ],
    exclude: [
      '[id^="message-reply-context-"]', // someone else's words
      '[class*="repliedMessage_"]', // the same, should the id go
      '[class*="edited_"]', // "(edited)"
    ],
    author: [{ css: '#message-username-{id} [class*="username"]' }, { css: '#message-username-{id}' }],
    run: [
      { css: '[aria-labelledby*="message-username-"]', attribute: 'aria-labelledby', part: /message-username-(\d+)/ },
    ],
    mine: [],
    theirs: [],
    whose,
    time: [{ css: '#message-timestamp-{id}', attribute: 'datetime' }],
    edited: [
      '[class*="edited_"]', // inside the text
    ],
  },
  composer: [
    '[role="textbox"][data-slate-editor="true"]', // Slate's own mark
  ],
  checked: '2026-10',
  certainty: 'high',
  blind: 'voice and video calls, pictures, stickers, message requests that are not open',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  discord: [
    { id: '41001', speaker: 'other', author: 'Juno', text: 'have you built the bridge yet?' },
    { id: '41002', speaker: 'other', author: 'Juno', text: 'mine fell into the river 😅' },
    { id: '41003', speaker: 'self', author: 'Ravi', text: 'nearly, two beams to go\nthen the lamps' },
    { id: '41004', speaker: 'self', author: 'Ravi', text: 'shall I bring string on Monday?' },
    { id: '41006', speaker: 'other', author: 'Juno', text: 'yes and tape :party_snail:' },
  ],
  'discord-group': [
    { id: '51001', speaker: 'other', author: 'Juno', text: 'who has the quiz sheet' },
    { id: '51002', speaker: 'other', author: 'Ellis', text: 'me, page 12' },
    { id: '51003', speaker: 'self', author: 'Ravi', text: 'thank you both' },
    // Ravi as well, but another account: the avatar tells them apart.
    { id: '51004', speaker: 'other', author: 'Ravi', text: 'funny, we have the same name' },
  ],
  'discord-channel': [
    { id: '61001', speaker: 'other', author: 'Juno', text: 'page 7 or 8?' },
    { id: '61002', speaker: 'self', author: 'Ravi', text: '@Juno 8, the one with the owls' },
    { id: '61003', speaker: 'other', author: 'Ellis', text: 'here is the link' },
    // Nothing in the thread tells whether the child goes by another name there.
    { id: '62001', chat: '620000000000000001', speaker: 'unknown', author: 'Ellis', text: 'thread talk' },
  ],
};

export const pages: Record<string, FixturePage> = {
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
};
