import type { Expected, FixturePage, Site } from '../site';

export default {
  id: 'chatgpt',
  name: 'ChatGPT',
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
  conversation: {
    list: [
      '#thread:has([data-testid^="conversation-turn-"])', // 2026
      'main:has([data-testid^="conversation-turn-"])', // should the id go
    ],
    deep: true, // turns are wrapped, answers grow
    expected: [{ address: /\/c\/[\w-]+/, css: '#prompt-textarea' }],
    key: [{ in: 'address', part: /\/c\/([\w-]+)/ }],
    title: [{ in: 'title' }],
    counterpart: [],
    own: [],
    audience: [{ is: 'bot' }],
  },
  message: {
    item: [
      '[data-testid^="conversation-turn-"]', // 2026; its buttons come when the answer is complete
    ],
    skip: [
      '.result-streaming, .streaming-animation', // still being written
    ],
    id: [
      { css: '[data-message-id]:last-child', attribute: 'data-message-id' },
      { css: '[data-message-id]', attribute: 'data-message-id' },
    ],
    text: [
      '[data-message-author-role]:last-child', // an answer may have a preface
      '[data-message-author-role]', // should something follow it
    ],
    exclude: [
      '.sr-only', // "ChatGPT said:"
    ],
    author: [{ css: '[data-message-author-role]', attribute: 'data-message-author-role' }],
    mine: [
      '[data-message-author-role="user"]', // 2026
    ],
    theirs: [
      '[data-message-author-role="assistant"]', // 2026
    ],
    time: [],
  },
  composer: [
    '#prompt-textarea', // 2026
  ],
  checked: '2026-11',
  certainty: 'medium',
  blind: 'voice, pictures, files, other chats than the open one',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  chatgpt: [
    { id: 'u-1', speaker: 'self', author: 'user', text: 'why is the sea salty?' },
    { id: 'a-2', speaker: 'other', author: 'assistant', text: 'Rivers carry salt.\nThe sun takes only the water.' },
    { id: 'u-3', speaker: 'self', author: 'user', text: 'thanks' },
  ],
};

export const pages: Record<string, FixturePage> = {
  chatgpt: {
    href: 'https://chatgpt.com/c/42-salt',
    chats: [{ key: '42-salt', audience: 'bot', title: 'Salty sea', other: '' }],
  },
};
