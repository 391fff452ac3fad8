import type { Expected, FixturePage, Site } from '../site';
import { whose } from './parts/whose';

export default {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  conversation: {
    list: [
      '[data-e2e="dm-new-message-list"]', // messages since June 2026
      '[data-e2e="message-list"]', // before
      '[data-e2e="chat-room"]', // live chat
      '[class*="DivCommentListContainer"]', // comments below a video
    ],
    deep: true, // rows are wrapped
    frame: [
      '[data-e2e="dm-new-chatbox"]', // messages
      '[data-e2e="live-chat-container"]', // live chat
    ],
    expected: [
      { css: '[data-e2e="dm-new-chatbox"] [data-e2e="dm-new-input-editor"]' },
      { address: /\/@[^/]+\/live/, css: '[data-e2e="live-chat-container"]' },
    ],
    key: [
      { css: '[data-e2e="chat-uniqueid"]' }, // the address never changes; the other one's @name does
      { in: 'address', part: /\/(@[^/?#]+\/(?:live|(?:video|photo)\/\d+))/ },
    ],
    title: [
      { css: '[data-e2e="dm-new-chat-nickname"]' },
      { css: '[data-e2e="chat-nickname"]' }, // before June 2026
      { in: 'address', part: /\/(@[^/?#]+)\// },
    ],
    counterpart: [{ css: '[data-e2e="dm-new-chat-nickname"]' }, { css: '[data-e2e="chat-nickname"]' }],
    own: [],
    audience: [
      { is: 'direct', when: { css: '[data-e2e="dm-new-message-list"], [data-e2e="message-list"]' } }, // over any page
      { is: 'public' },
    ],
  },
  message: {
    item: [
      '[data-e2e="dm-new-chat-item"]', // messages since June 2026
      '[data-e2e="chat-item"]', // before
      '[data-e2e="chat-message"]', // live chat; gifts and joins have other names
      '[data-e2e^="comment-level-"]', // comments, and replies to them
    ],
    text: [
      '[data-e2e="dm-new-message-text"]', // what cannot be shown has a sentence of TikTok's own instead
      '[data-e2e="message-text"]', // before June 2026
      '[class*="chat-list-chat-message-comment"]', // live chat
      '[class*="DivComment"]', // live chat, other builds
      '[data-e2e^="comment-username-"] ~ p', // comments
    ],
    exclude: [
      '[data-e2e*="quote"], [class*="DivQuote"]', // what is answered
    ],
    author: [
      { css: '[data-e2e="message-owner-name"]', attribute: 'title' },
      { css: '[data-e2e="message-owner-name"]' },
      { css: '[data-e2e^="comment-username-"]', attribute: 'href', part: /\/@([^/?#]+)/ },
    ],
    mine: [],
    theirs: [
      '[data-e2e="chat-avatar"]', // messages: never on own rows
    ],
    whose,
    time: [],
  },
  composer: [
    '[data-e2e="dm-new-input-editor"] [contenteditable="true"]', // messages
    '[data-e2e="message-input-area"] [contenteditable="true"]', // before June 2026
    '[data-e2e="live-chat-container"] [contenteditable="plaintext-only"]', // live chat
    '[data-e2e="comment-input"] [contenteditable="true"]', // comments
  ],
  send: [
    '[data-e2e="message-send"]', // messages
    '[data-e2e="comment-post"]', // comments
  ],
  checked: '2026-10',
  certainty: 'high',
  blind: 'what is said in videos and live, pictures, shared videos, messages of some business accounts',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  tiktok: [
    { chat: '@juno.rolls', speaker: 'other', author: 'Juno', text: 'is the ramp dry today?' },
    { chat: '@juno.rolls', speaker: 'other', author: 'Juno', text: 'my brother wants to come' },
    { chat: '@juno.rolls', speaker: 'self', author: '', text: 'dry since noon' },
    { chat: '@juno.rolls', speaker: 'self', author: '', text: 'bring the long board' },
    { chat: '@juno.rolls', speaker: 'other', author: 'Juno', text: 'and snacks' },
  ],
  'tiktok-live': [
    { speaker: 'unknown', author: 'wren', text: 'what is the song?' },
    { speaker: 'unknown', author: 'ellis', text: 'good turn [clap]' },
    { speaker: 'unknown', author: 'wren', text: 'hello from Leeds' },
  ],
  'tiktok-comments': [
    { speaker: 'other', author: 'wren.b', text: 'how long did it take?' },
    { speaker: 'self', author: 'ravi.kites', text: 'four weekends' },
    { speaker: 'other', author: 'ellis', text: 'lovely colours' },
  ],
};

export const pages: Record<string, FixturePage> = {
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
};
