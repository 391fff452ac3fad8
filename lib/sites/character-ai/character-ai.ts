import type { Expected, FixturePage, Site } from '../site';

export default {
  id: 'character-ai',
  name: 'Character.AI',
  matches: ['https://*.character.ai/*'],
  conversation: {
    list: [
      '#chat-messages', // 2025 and 2026
    ],
    deep: true, // answers grow
    newestFirst: true,
    expected: [{ address: /\/chat\/[\w-]+/, css: 'textarea' }],
    key: [{ in: 'address', part: /\/chat\/([\w-]+)/ }],
    title: [{ in: 'title', part: /^(?:Chat with )?(.+?) \|/ }],
    counterpart: [],
    own: [],
    audience: [{ is: 'bot' }],
  },
  message: {
    item: [
      '#chat-messages > *', // 2026, one source
    ],
    text: [
      '.swiper-slide-active [data-testid="completed-message"]', // the answer that is shown, of several
      '[data-testid="completed-message"]', // 2026; what is still being written has another name
    ],
    exclude: [],
    author: [{ css: '.text-sm' }],
    mine: [
      '.flex-row-reverse', // 2026, one source
    ],
    theirs: [
      '.bg-secondary', // 2026, one source
    ],
    time: [],
  },
  composer: [
    'body:has(#chat-messages) textarea', // beside a chat the page has one
  ],
  checked: '2026-11',
  certainty: 'low',
  blind: 'voice, pictures, feeds, answers that were wiped away; we could not check this site',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  'character-ai': [
    { chat: 'abc-_1', speaker: 'other', author: 'Captain Oar', text: 'Ahoy!\nWhere shall we sail?' },
    { chat: 'abc-_1', speaker: 'self', author: 'ravi', text: 'to the ice' },
    { chat: 'abc-_1', speaker: 'other', author: 'Captain Oar', text: 'Then bring a scarf.' },
  ],
};

export const pages: Record<string, FixturePage> = {
  'character-ai': {
    href: 'https://character.ai/chat/abc-_1',
    chats: [{ key: 'abc-_1', audience: 'bot', title: 'Captain Oar', other: '' }],
  },
};
