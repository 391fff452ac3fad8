import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { whose } from './parts/whose';

export default {
  id: 'discourse',
  name: 'Discourse forums',
  matches: [
    'https://devforum.roblox.com/*', // Roblox
    'https://us.forums.blizzard.com/*', // Overwatch, World of Warcraft
    'https://eu.forums.blizzard.com/*', // the same, in Europe
  ],
  recognise: [{ css: 'meta[name="generator"][content^="Discourse"]' }],
  conversation: {
    list: [
      '.post-stream, .chat-messages-container', // a topic; the chat plugin, which may float over a topic or have a thread beside it
    ],
    deep: true, // posts are wrapped, chat rows are filled late
    frame: [
      '.chat-thread', // beside a channel
      '.chat-channel', // the chat plugin
    ],
    expected: [{ address: /\/t\/[^/]+\/\d+/ }, { address: /\/chat\/c\/[^/]+\/\d+/ }],
    key: [
      { attribute: 'data-id' }, // chat
      { in: 'page', css: 'h1[data-topic-id]', attribute: 'data-topic-id', part: /^(\d+)$/ },
      { in: 'address', part: /\/t\/(?:[^/]+\/)?(\d+)/ },
    ],
    title: [{ css: '.chat-channel-name' }, { css: '.fancy-title' }],
    counterpart: [],
    own: [
      { in: 'page', css: '.current-user img.avatar', attribute: 'title' },
      { in: 'page', css: '.current-user [data-user-card]', attribute: 'data-user-card' },
    ],
    audience,
  },
  message: {
    item: [
      'article[data-post-id]', // posts and private messages
      '.chat-message-container[data-id]', // the chat plugin, from its source
    ],
    skip: [
      '.chat-message-text.-deleted', // "a message was deleted"
    ],
    id: [{ attribute: 'data-post-id' }, { attribute: 'data-id' }],
    text: [
      '.cooked', // posts
      '.chat-cooked', // chat
      '.chat-message-text', // chat, other versions
    ],
    exclude: [
      'aside.quote', // someone else's words
      '.chat-message-edited', // "(edited)"
      '.chat-reply', // what is answered
      '.cooked-selection-barrier', // a helper for copying
    ],
    author: [
      { css: '.names [data-user-card]', attribute: 'data-user-card' },
      { css: '.chat-user-avatar [data-user-card]', attribute: 'data-user-card' },
      { css: '.chat-message-info__username__name' },
      { css: '.chat-message-info__username' },
    ],
    follows: '.-user-info-hidden',
    mine: [],
    theirs: [],
    whose,
    time: [{ css: '.post-date .relative-date', attribute: 'data-time' }],
    parseTime: (text) => (/^\d{13}$/.test(text) ? Number(text) : undefined),
  },
  composer: [
    'textarea.d-editor-input', // posts
    '#reply-control .ProseMirror', // posts, the new editor
    'textarea.chat-composer__input', // chat
  ],
  checked: '2026-10',
  certainty: 'high',
  blind: 'pictures, posts that are not on the page yet, private messages and chats that are not open',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  discourse: [
    { id: '901', speaker: 'other', author: 'juno', text: 'Which glue holds cork?' },
    { id: '902', speaker: 'self', author: 'ravi', text: 'Wood glue did it for me :slight_smile:' },
    { id: '903', speaker: 'other', author: 'juno', text: 'Thank you both.' },
  ],
  'discourse-chat': [
    { id: '51', chat: 'boards.example/7', speaker: 'other', author: 'juno', text: 'is the kiln free on Friday?' },
    { id: '52', chat: 'boards.example/7', speaker: 'other', author: 'juno', text: 'i have two bowls' },
    { id: '53', chat: 'boards.example/7', speaker: 'self', author: 'ravi', text: 'until four' },
    { id: '54', chat: 'boards.example/7', speaker: 'self', author: 'ravi', text: 'then mine go in' },
    { id: '56', chat: 'boards.example/7', speaker: 'unknown', author: 'Ellis Gray', text: 'lovely' },
  ],
};

export const pages: Record<string, FixturePage> = {
  discourse: {
    href: 'https://boards.example/t/cork-board/88/3',
    chats: [{ key: 'boards.example/88', audience: 'public', title: 'Cork board', other: '' }],
  },
  'discourse-chat': {
    href: 'https://boards.example/chat/c/pottery/7',
    chats: [{ key: 'boards.example/7', audience: 'public', title: 'pottery', other: '' }],
  },
};
