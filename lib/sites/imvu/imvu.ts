import type { Expected, FixturePage, Site } from '../site';

export default {
  id: 'imvu',
  name: 'IMVU',
  matches: ['https://www.imvu.com/next/*'],
  conversation: {
    list: [
      '.message-list-wrapper', // 2026, rooms and messages
      '.cs2-chat-list', // the same, other builds
    ],
    deep: true, // how deep the rows stand is not known
    expected: [], // rooms open without their chat
    key: [{ in: 'address', part: /\/(room-[\w-]+|conversation\/[\w-]+)/ }],
    title: [{ in: 'title', part: /^(.+?)(?: [|-] IMVU.*)?$/ }],
    counterpart: [],
    own: [],
    audience: [{ is: 'group', when: { address: /\/chat\/room-/ } }, { is: 'direct' }], // few people fit into a room
  },
  message: {
    item: [
      '.cs2-chat-message', // 2026, one source
      '[class*="message"]:not(.cs2-chat-message):has(> [class*="author"])', // the same without that name
    ],
    text: [
      '[class*="message-body"]', // 2026, one source
      '.text', // other builds
    ],
    exclude: [
      '[class*="author"]', // names
    ],
    author: [{ css: '[class*="message-author"]' }, { css: '.username, .name' }],
    mine: [],
    theirs: [],
    time: [],
  },
  composer: [
    '.chat-input textarea', // guess
    '[class*="chat"] textarea', // guess
    '[class*="message"] textarea', // guess
  ],
  checked: '2026-11',
  certainty: 'low',
  blind: 'voice, gifts, what avatars do; whose a message is until you have written twice; we could not check this site',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  imvu: [
    { speaker: 'unknown', author: 'juno_glow', text: 'nice lamp in here' },
    { speaker: 'unknown', author: 'ravi_kites', text: 'it floats' },
    { speaker: 'unknown', author: 'juno_glow', text: 'where is the door' },
  ],
};

export const pages: Record<string, FixturePage> = {
  imvu: {
    href: 'https://www.imvu.com/next/chat/room-42-7/',
    chats: [{ key: 'room-42-7', audience: 'group', title: 'Lamp garden', other: '' }],
  },
};
