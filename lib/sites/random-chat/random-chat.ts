import type { Expected, FixturePage, Site } from '../site';
import { whose } from './parts/whose';

/** Sites that join two strangers. Little is known of their pages, so this reads what most of them have in common. */
export default {
  id: 'random-chat',
  name: 'OmeTV and other random chats',
  matches: ['https://ome.tv/*', 'https://chatroulette.com/*', 'https://*.chathub.cam/*', 'https://monkey.app/*'],
  conversation: {
    list: [
      '.chat:has(.message)', // OmeTV and its sisters, 2022 to 2024
      '#message-section', // Chathub, 2022
      '.logbox', // what Omegle had; copies have it too
      '[role="log"]', // what pages of today should use
    ],
    deep: true, // how deep the rows stand is not known
    expected: [], // most of these are video
    key: [], // nothing tells one stranger from the next
    title: [],
    counterpart: [],
    own: [],
    audience: [{ is: 'direct' }],
  },
  message: {
    item: [
      '.chat .message', // OmeTV
      '#message-section > *', // Chathub
      '.logbox .logitem', // as Omegle
      '[role="log"] > *', // the rest
    ],
    skip: [
      '.system', // OmeTV: rules, "connected to …"
      '.statuslog', // as Omegle
    ],
    text: [
      ':scope', // the whole row without what is excluded below
    ],
    exclude: [
      '.msgsource', // as Omegle: "You:", "Stranger:"
      'time', // clocks
    ],
    author: [],
    mine: [
      '.message.out', // OmeTV
      '.youmsg', // as Omegle
    ],
    theirs: [
      '.message.in', // OmeTV
      '.strangermsg', // as Omegle
    ],
    whose,
    time: [],
  },
  composer: [
    '.chat :is(textarea, input[type="text"], [contenteditable="true"])', // OmeTV
    'textarea.chatmsg', // as Omegle
    'body:has(#message-section, [role="log"]) textarea', // beside a chat these pages have one
  ],
  checked: '2026-11',
  certainty: 'low',
  blind: 'video and voice, which is most of these sites; where one stranger ends and the next begins',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  'random-chat': [
    { speaker: 'other', author: '', text: 'hi, snow here' },
    { speaker: 'self', author: '', text: 'rain here' },
    { speaker: 'other', author: '', text: 'lucky 🌧️' },
  ],
  'random-chat-log': [
    { speaker: 'other', author: '', text: 'do you play chess' },
    { speaker: 'self', author: '', text: 'a bit' },
  ],
};

export const pages: Record<string, FixturePage> = {
  'random-chat': {
    href: 'https://ome.tv/',
    chats: [{ key: '', audience: 'direct', title: '', other: '' }],
  },
};
