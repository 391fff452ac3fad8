import type { Expected, FixturePage, Site } from '../site';

export default {
  id: 'emerald',
  name: 'Emerald Chat',
  matches: ['https://emeraldchat.com/*', 'https://www.emeraldchat.com/*'],
  conversation: {
    list: [
      '#messages', // 2022 to 2025
    ],
    deep: true, // each message is a line in a bubble
    expected: [], // most rooms are video
    key: [{ in: 'list', css: '.room-component-message-name' }], // the address never changes
    title: [],
    counterpart: [],
    own: [],
    audience: [{ is: 'direct' }],
  },
  message: {
    item: [
      '.room-component-message-text > div', // 2022 to 2025; a run of lines shares a bubble
    ],
    text: [
      ':scope', // the line
    ],
    exclude: [
      '.embed', // previews of links
    ],
    author: [{ up: '.room-component-message-container', css: '.room-component-message-name' }],
    mine: [],
    theirs: [],
    time: [],
  },
  composer: [
    '#room-input', // one source
    '.room-component-input-container textarea', // should the id go
  ],
  checked: '2026-11',
  certainty: 'low',
  blind: 'video and voice, pictures; whose a message is until you have written twice',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  emerald: [
    { speaker: 'unknown', author: 'Stranger', text: 'hello, do you like trains?' },
    { speaker: 'unknown', author: 'Stranger', text: 'I draw them' },
    { speaker: 'unknown', author: 'ravi', text: 'only the old ones' },
  ],
};

export const pages: Record<string, FixturePage> = {
  emerald: {
    href: 'https://emeraldchat.com/app',
    chats: [{ key: 'Stranger', audience: 'direct', title: '', other: '' }],
  },
};
