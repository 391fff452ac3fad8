import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { whose } from './parts/whose';

export default {
  id: 'chesscom',
  name: 'Chess.com',
  matches: ['https://www.chess.com/*'],
  conversation: {
    list: [
      '.resizable-chat-area-component', // 2026
    ],
    deep: true, // rows may be wrapped
    expected: [{ css: '.chat-input-component' }],
    key: [{ in: 'address', part: /\/game\/((?:(?:live|daily)\/)?[\w-]+)/ }],
    title: [{ css: '.player-top [data-test-element="user-tagline-username"]' }],
    counterpart: [{ css: '.player-top [data-test-element="user-tagline-username"]' }],
    own: [{ in: 'page', css: 'nav a[href*="/member/"]', attribute: 'href', part: /\/member\/([^/?#]+)/ }],
    audience,
  },
  message: {
    item: [
      '[class*="-message-component"]', // chat, and notices beside it
    ],
    skip: [
      '.warn-message-component', // "NEW GAME"
      '[class*="game-"][class*="-message-component"]', // results, offers
    ],
    text: [
      '.chat-message-content', // 2026
    ],
    exclude: [],
    author: [{ css: '.user-username-component', part: /^(.+?):?$/ }],
    mine: [],
    theirs: [],
    whose,
    time: [],
  },
  composer: [
    'input.chat-input-component, textarea.chat-input-component', // 2026
    '.chat-input-component :is(input, textarea)', // should it be wrapped
  ],
  checked: '2026-11',
  certainty: 'medium',
  blind: 'private messages, clubs, forums, voice',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  chesscom: [
    { chat: 'live/42', speaker: 'other', author: 'JunoQ', text: 'have a nice game' },
    { chat: 'live/42', speaker: 'self', author: 'RaviK', text: 'you too' },
    { chat: 'live/42', speaker: 'other', author: 'JunoQ', text: 'oh, my bishop' },
  ],
};

export const pages: Record<string, FixturePage> = {
  chesscom: {
    href: 'https://www.chess.com/game/live/42',
    chats: [{ key: 'live/42', audience: 'direct', title: 'JunoQ', other: 'JunoQ' }],
  },
};
