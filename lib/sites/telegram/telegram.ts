import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { parseTime } from './parts/time';
import { whose } from './parts/whose';

/** Telegram has two clients for the web, A and K, with nothing in common but their address. */
export default {
  id: 'telegram',
  name: 'Telegram',
  matches: ['https://web.telegram.org/*'],
  conversation: {
    list: [
      '#MiddleColumn .Transition_slide-active .MessageList', // A; another chat slides in beside this one
      '#MiddleColumn .MessageList', // A, should the slides be renamed
      '.chat.active .bubbles-inner', // K; chats that were open before stay on the page
      '.bubbles .bubbles-inner', // K, with one chat
    ],
    deep: true, // rows stand in groups by day and person
    frame: [
      '#MiddleColumn', // A
      '.chat', // K
    ],
    expected: [
      { address: /\/a\/.*#-?\d/, css: '#MiddleColumn #editable-message-text' },
      { address: /\/k\/.*#[-@\w]/, css: '.chat.active .input-message-input' },
    ],
    key: [
      { in: 'list', css: '.bubble[data-peer-id]', attribute: 'data-peer-id' }, // K's address may show a name instead
      { css: '.chat-info .peer-title', attribute: 'data-peer-id' },
      { in: 'address', part: /#(-?\w+)/ },
    ],
    title: [{ css: '.ChatInfo .fullName' }, { css: '.ChatInfo .info .title' }, { css: '.chat-info .peer-title' }],
    counterpart: [{ css: '.ChatInfo .fullName' }, { css: '.ChatInfo .info .title' }, { css: '.chat-info .peer-title' }],
    own: [],
    audience,
  },
  message: {
    item: [
      '.Message[data-message-id]', // A
      '.bubble[data-mid]', // K
    ],
    skip: [
      '.ActionMessage', // A: joins, pins
      '.bubble.service, .bubble.is-date, .bubble.is-sponsored', // K: notices and advertisements
    ],
    id: [{ attribute: 'data-message-id' }, { attribute: 'data-mid' }],
    text: [
      '.text-content', // A
      '.message > .translatable-message', // K
      '.message', // K, before
    ],
    exclude: [
      '.MessageMeta, .Reactions', // A: they stand within the words
      '.time, .reactions', // K
      '.reply', // K: what is answered, in builds where it stands within the words
    ],
    author: [
      { css: '.message-title .message-title-name' }, // A, groups, first of a run
      { css: '.name .peer-title' }, // K, groups, first of a run
    ],
    mine: [
      '.Message.own', // A
      '.bubble.is-out', // K
    ],
    theirs: [
      '.bubble.is-in', // K
    ],
    unmarked: { is: 'other', where: '.Message' },
    whose,
    time: [{ attribute: 'data-timestamp' }],
    parseTime,
    timeStep: 1000,
  },
  composer: [
    '#editable-message-text', // A
    '.input-message-input[contenteditable="true"]', // K
  ],
  checked: '2026-10',
  certainty: 'high',
  blind: 'secret chats (they are on the phone only), voice, round videos, pictures, stickers, calls',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  telegram: [
    { id: '701', speaker: 'other', author: 'Juno', text: 'is the tent big enough?' },
    { id: '702', speaker: 'other', author: 'Juno', text: 'it has two rooms ⛺' },
    { id: '703', speaker: 'self', author: '', text: 'for four, yes' },
    { id: '705', speaker: 'other', author: 'Juno', text: 'good' },
    { id: '706', speaker: 'self', author: '', text: 'I bring the lamp' },
  ],
  'telegram-k': [
    { id: '8001', chat: '-4242', speaker: 'other', author: 'Juno', text: 'who has the map?' },
    { id: '8002', chat: '-4242', speaker: 'other', author: 'Juno', text: 'the one with paths 🗺️' },
    { id: '8003', chat: '-4242', speaker: 'self', author: '', text: 'in my blue bag' },
    { id: '8005', chat: '-4242', speaker: 'other', author: 'Ellis', text: 'see you at the gate' },
  ],
};

export const pages: Record<string, FixturePage> = {
  telegram: {
    href: 'https://web.telegram.org/a/#222',
    chats: [{ key: '222', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'telegram-k': {
    href: 'https://web.telegram.org/k/#@sundaywalk',
    chats: [{ key: '-4242', audience: 'group', title: 'Sunday walk', other: '' }],
  },
};
