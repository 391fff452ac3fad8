import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { whose } from './parts/whose';

export default {
  id: 'google-chat',
  name: 'Google Chat',
  // Gmail shows the chat in a frame of these hosts; mail itself is never read.
  matches: ['https://chat.google.com/*', 'https://mail.google.com/chat/*'],
  frames: ['https://chat.google.com/u/*', 'https://mail.google.com/chat/*'],
  conversation: {
    list: [
      '[role="main"] :has(> c-wiz[data-topic-id])', // spring 2026: each topic in an element of its own
      '[role="main"]:has([role="group"][data-id])', // builds without topics
    ],
    deep: true, // messages stand in topics
    expected: [{ css: 'c-wiz[data-topic-id]' }],
    key: [
      { in: 'address', part: /\/((?:dm|room|space)\/[\w-]+)/ },
      { in: 'page', css: '[data-group-id]:not([role="listitem"])', attribute: 'data-group-id' }, // in the frame
      { in: 'address', part: /\/chat\/([\w-]+)/ },
    ],
    title: [{ in: 'title', part: /^(?:\(\d+\)\s*)?(.+?) - (?:Google )?Chat/ }],
    counterpart: [{ in: 'title', part: /^(?:\(\d+\)\s*)?(.+?) - (?:Google )?Chat/ }],
    own: [],
    audience,
  },
  message: {
    item: [
      '[role="group"][data-id]', // 2026; the conversation list has other roles
    ],
    id: [{ attribute: 'data-id' }, { css: '[data-message-id]', attribute: 'data-message-id' }],
    text: [
      '[jsname="bgckF"]', // 2022; names of this kind live for years
      ':scope', // the whole row without what is excluded below
    ],
    exclude: [
      '[data-member-id], [data-absolute-timestamp]', // name and time
      '[role="heading"], [role="button"], [role="toolbar"]', // "3 replies", reactions
      'blockquote', // what is answered
    ],
    author: [
      { css: '[data-member-id][data-name]', attribute: 'data-name' }, // the text may be "You"
      { css: '[data-message-id][data-member-id]' },
    ],
    run: [{ attribute: 'data-user-id' }],
    mine: [],
    theirs: [],
    whose,
    time: [{ css: '[data-absolute-timestamp]', attribute: 'data-absolute-timestamp' }],
    parseTime: Number,
  },
  composer: [
    'body:has(c-wiz[data-topic-id]) [role="textbox"][contenteditable="true"]', // never a letter in Gmail
  ],
  checked: '2026-11',
  certainty: 'low',
  blind: 'calls, pictures, files, chats that are not open; we could not check how names and sides look today',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  'google-chat': [
    { id: 'm1aaa', speaker: 'other', author: 'Juno Marsh', text: 'is the choir at four?' },
    { id: 'm2aaa', speaker: 'other', author: 'Juno Marsh', text: 'or half past 🎵' },
    { id: 'm3aaa', speaker: 'self', author: 'Ravi Kite', text: 'half past\nbring water' },
    { id: 'm4aaa', speaker: 'self', author: 'Ravi Kite', text: 'see you' },
  ],
};

export const pages: Record<string, FixturePage> = {
  'google-chat': {
    href: 'https://chat.google.com/u/0/app/chat/AAAA1',
    chats: [{ key: 'dm/AAAA1', audience: 'direct', title: 'Juno Marsh', other: 'Juno Marsh' }],
  },
};
