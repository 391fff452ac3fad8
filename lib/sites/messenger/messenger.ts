import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { SENDER } from './parts/sender';
import { whose } from './parts/whose';

export default {
  id: 'messenger',
  name: 'Messenger and Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://www.messenger.com/*'],
  conversation: {
    list: [
      '[role="main"] [role="log"]', // 2026, four independent sources
      '[role="log"]:has([data-scope="messages_table"])', // a small chat window over another page
      '[role="main"] [role="grid"]', // builds until 2026
    ],
    deep: true, // rows are wrapped
    expected: [
      // Locked chats ask for a PIN first and have nothing to write in.
      { address: /\/t\/\d+/, css: '[role="main"] [role="textbox"][contenteditable="true"]' },
    ],
    key: [{ in: 'address', part: /\/t\/(\d+)/ }],
    title: [
      { in: 'page', css: '[role="main"] h2' },
      { in: 'list', attribute: 'aria-label', part: /(?:with|titled) (.+)$/ }, // English only, second anchor
    ],
    counterpart: [
      { in: 'page', css: '[role="main"] h2' },
      { in: 'list', attribute: 'aria-label', part: /with (.+)$/ },
    ],
    own: [],
    audience,
  },
  message: {
    item: [
      '[role="log"] [role="article"]', // 2026
      '[role="grid"] [role="row"]', // builds until 2026
    ],
    skip: [
      '[data-scope="date_break"]', // dates
    ],
    text: [
      '[aria-label] > [dir="auto"]', // the label repeats the words; names above stand in a heading
      '[role="gridcell"] [dir="auto"]', // builds until 2026
      '[dir="auto"]', // should the label go
    ],
    exclude: [
      '[role="button"]', // what is answered
      'h5, h4', // names above a bubble
    ],
    author: [
      { css: '[aria-label*=": "]', attribute: 'aria-label', part: SENDER },
      { css: 'h5 [dir="auto"]' }, // groups
    ],
    mine: [],
    theirs: [],
    whose,
    time: [],
  },
  composer: [
    '[role="textbox"][contenteditable="true"]', // language-neutral
  ],
  checked: '2026-10',
  certainty: 'medium',
  blind: 'pictures, voice messages, calls, locked chats before their PIN, posts and comments, Marketplace',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  messenger: [
    { speaker: 'other', author: 'Juno Marsh', text: 'choir starts at half past' },
    { speaker: 'other', author: 'Juno Marsh', text: 'bring water, it is warm: very' },
    { speaker: 'self', author: 'You', text: 'ok! is the green folder with you?' },
    { speaker: 'other', author: 'Juno Marsh', text: 'both of them' },
    { speaker: 'self', author: 'You', text: 'lovely 👍' },
    { speaker: 'self', author: 'You', text: 'see you there' },
  ],
  'messenger-group': [
    { speaker: 'other', author: 'Ellis', text: 'who paints the sign' },
    { speaker: 'other', author: 'Juno', text: 'not me again' },
    { speaker: 'self', author: '', text: 'I have blue left' },
  ],
};

export const pages: Record<string, FixturePage> = {
  messenger: {
    href: 'https://www.facebook.com/messages/e2ee/t/300000000000222/',
    chats: [{ key: '300000000000222', audience: 'direct', title: 'Juno Marsh', other: 'Juno Marsh' }],
  },
  'messenger-group': {
    href: 'https://www.messenger.com/t/300000000000333/',
    chats: [{ key: '300000000000333', audience: 'group', title: 'Sign painters', other: '' }],
  },
};
