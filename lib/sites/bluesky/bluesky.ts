import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { whose } from './parts/whose';

/** What people wrote, in posts and messages, and nothing else has this mark. */
const WORDS = '[data-word-wrap]';
/** The account is in the name of a post, which all its parts stand in. */
const POST = '[data-testid^="postThreadItem-by-"]';

export default {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  conversation: {
    pages: /\/messages\/|\/post\//, // the selectors below are dear on the long pages of feeds
    list: [
      '[data-testid="postThreadScreen"]', // a post and what is answered
      `div:has(+ div textarea):has(${WORDS})`, // messages have no names: the words just before the box to write in
      `div:has(+ div [contenteditable="true"]):has(${WORDS})`, // the same with the new box of 2026
    ],
    deep: true, // rows are wrapped many times
    expected: [{ address: /\/messages\/[^/?#]+/, css: WORDS }],
    key: [
      { in: 'address', part: /\/messages\/([^/?#]+)/ },
      { in: 'address', part: /\/post\/([^/?#]+)/ },
    ],
    title: [],
    counterpart: [],
    own: [{ in: 'page', css: 'nav a[href^="/profile/"]', attribute: 'href', part: /^\/profile\/([^/?#]+)/ }],
    audience,
  },
  message: {
    item: [
      `:has(> ${WORDS})`, // a bubble, or the body of a post
    ],
    skip: [
      `${POST} [role="link"]:has(> ${WORDS}), ${POST} [role="link"] :has(> ${WORDS})`, // a post within a post
      `a:has(> ${WORDS}), a :has(> ${WORDS})`, // a post within a message
    ],
    text: [
      WORDS, // the same for all
    ],
    exclude: [],
    author: [{ up: POST, attribute: 'data-testid', part: /^postThreadItem-by-(.+)$/ }],
    mine: [],
    theirs: [],
    whose,
    time: [],
  },
  composer: [
    'textarea', // messages
    '[contenteditable="true"]', // posts, and messages with the new box of 2026
  ],
  checked: '2026-10',
  certainty: 'low',
  blind: 'chat requests that are not open, pictures, posts outside an open thread, who is who in groups',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  bluesky: [
    { speaker: 'other', author: '', text: 'is the library open?' },
    { speaker: 'self', author: 'ravi.example', text: 'until six' },
    { speaker: 'other', author: '', text: 'see you at four then' },
  ],
  'bluesky-thread': [
    { speaker: 'other', author: 'juno.example', text: 'my first kite' },
    { speaker: 'self', author: 'ravi.example', text: 'it flies so high' },
    { speaker: 'other', author: 'wren.example', text: 'which string is that?' },
  ],
};

export const pages: Record<string, FixturePage> = {
  bluesky: {
    href: 'https://bsky.app/messages/3kite42',
    chats: [{ key: '3kite42', audience: 'direct', title: '', other: '' }],
  },
  'bluesky-thread': {
    href: 'https://bsky.app/profile/juno.example/post/3kite',
    chats: [{ key: '3kite', audience: 'public', title: '', other: '' }],
  },
};
