import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { whose } from './parts/whose';

export default {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://chat.reddit.com/*', 'https://old.reddit.com/*'],
  conversation: {
    shadow: [
      'rs-app', // the chat, on its own page or floating over another: five open roots deep, wrappers changed in 2026
    ],
    list: [
      'rs-virtual-scroll-dynamic', // its root holds the rows
      'rs-timeline', // should the scroller go
      'shreddit-comment-tree', // comments
      '.commentarea > .sitetable', // comments of the old pages
    ],
    deep: true, // rows have roots of their own, comments stand in each other
    frame: [
      'rs-thread', // beside a room
      'rs-room', // one chat
    ],
    expected: [{ address: /\/chat\/room\// }, { address: /\/chat\/thread\// }],
    key: [
      { attribute: 'room' }, // the chat may float over a page with another address
      { in: 'address', part: /\/chat\/room\/([^/?#]+)/ },
      { in: 'address', part: /\/comments\/(\w+)/ },
    ],
    title: [
      { css: 'header .room-name' },
      { in: 'title', part: /^(.+?)(?: : r\/.*)?$/ }, // comments go by their post
    ],
    counterpart: [{ css: 'header .room-name' }],
    own: [
      { in: 'page', css: '#header-bottom-right .user a' }, // the old pages
    ],
    audience,
  },
  message: {
    item: [
      'rs-timeline-event[data-id]', // chat, since 2024
      'shreddit-comment[thingid]', // comments
      '.thing.comment[data-fullname]', // comments of the old pages
    ],
    id: [{ attribute: 'data-id' }, { attribute: 'thingid' }, { attribute: 'data-fullname' }],
    text: [
      '.room-message-text', // chat
      ':scope > [slot="comment"]', // comments; replies stand in the same element
      ':scope > .entry .usertext-body .md', // old pages
    ],
    exclude: [
      'blockquote', // what is answered
    ],
    author: [
      { css: '.room-message', attribute: 'aria-label', part: /^(\S+) said / }, // every row, English only
      { css: '.room-message .user-name' }, // first row of a run, every language
      { attribute: 'author' },
      { attribute: 'data-author' },
    ],
    mine: [
      '.room-message.flex-row-reverse', // chat
    ],
    theirs: [],
    unmarked: { is: 'other', where: '.room-message' },
    whose,
    time: [
      { css: 'rs-timestamp >>> faceplate-timeago', attribute: 'ts' },
      { css: ':scope > [slot="commentMeta"] time', attribute: 'datetime' },
      { css: ':scope > .entry .tagline time', attribute: 'datetime' },
    ],
  },
  composer: [
    'textarea[name="message"]', // chat, in an open root
    'shreddit-composer [contenteditable="true"]', // comments
    '.commentarea .usertext-edit textarea', // comments of the old pages
  ],
  multiline: [
    'shreddit-composer [contenteditable="true"]', // comments: Ctrl+Enter or the button
    '.commentarea .usertext-edit textarea', // comments of the old pages: the button
  ],
  checked: '2026-10',
  certainty: 'high',
  blind: 'pictures, voice, posts themselves, chat requests that are not open, messages of the old inbox',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  reddit: [
    { id: '$w1', speaker: 'other', author: 'juno_grows', text: 'your fern looks happy' },
    { id: '$w2', speaker: 'other', author: 'juno_grows', text: 'which window is it in?' },
    { id: '$w3', speaker: 'self', author: 'ravi_kites', text: 'the north one' },
    { id: '$w4', speaker: 'other', author: 'juno_grows', text: 'mine sulks there' },
    { id: '$w5', speaker: 'self', author: 'ravi_kites', text: 'try less water' },
  ],
  'reddit-comments': [
    { id: 't1_d1', speaker: 'unknown', author: 'juno_grows', text: 'Looks like thirst.' },
    { id: 't1_d2', speaker: 'unknown', author: 'ravi_kites', text: 'Thank you, I will see!' },
    { id: 't1_d3', speaker: 'unknown', author: 'ellis', text: 'Good luck.' },
  ],
  'reddit-old': [
    { id: 't1_e1', speaker: 'other', author: 'juno_grows', text: 'Which shop is that?' },
    { id: 't1_e2', speaker: 'self', author: 'ravi_kites', text: 'The one by the mill.' },
  ],
};

export const pages: Record<string, FixturePage> = {
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
};
