import type { Expected, FixturePage, Site } from '../site';
import { whose } from './parts/whose';

export default {
  id: 'twitch',
  name: 'Twitch',
  matches: ['https://www.twitch.tv/*', 'https://dashboard.twitch.tv/*'],
  frames: [
    'https://www.twitch.tv/embed/*/chat*', // beside a stream on somebody's own page
  ],
  conversation: {
    list: [
      // The channel, and whispers that may stand over it; 7TV, another extension, puts a list of its own into Twitch's.
      '#seventv-message-container, .chat-scrollable-area__message-container:not(:has(#seventv-message-container)), .whispers-thread', // 2026
    ],
    deep: true, // rows of 7TV and of whispers are wrapped
    frame: [
      '.whispers-thread', // one whisper
      '[data-test-selector="chat-room-component-layout"]', // the chat of the channel
      '[role="log"], #seventv-message-container', // should the room be renamed
    ],
    expected: [{ css: '[data-a-target="chat-input"]' }],
    key: [
      { attribute: 'data-a-target', part: /^whisper-thread-(.+)$/ },
      { css: '.thread-header span[title]', attribute: 'title' }, // whispers in other builds
      { in: 'address', part: /\/(videos\/\d+)/ },
      { in: 'address', part: /twitch\.tv\/(?:(?:popout|moderator|embed|u)\/)*([^/?#]+)/ },
    ],
    title: [
      { css: '.thread-header span[title]', attribute: 'title' },
      { in: 'address', part: /twitch\.tv\/(?:(?:popout|moderator|embed|u)\/)*([^/?#]+)/ },
    ],
    counterpart: [{ css: '.thread-header span[title]', attribute: 'title' }],
    own: [],
    audience: [{ is: 'direct', when: { css: '.whispers-thread' } }, { is: 'public' }],
  },
  message: {
    item: [
      '.chat-line__message', // Twitch's own rows, also under BTTV and FFZ
      '.seventv-message', // 7TV's
      '[data-a-target="whisper-message"]', // whispers
    ],
    skip: [
      '[data-a-target="chat-deleted-message-placeholder"]', // taken away by a moderator
    ],
    text: [
      '[data-a-target="chat-line-message-body"]', // 2026
      '[data-test-selector="chat-line-message-body"]', // some builds
      '.seventv-chat-message-body', // 7TV
      ':has(> [data-a-target="chat-message-text"])', // whispers: words and emotes stand side by side
      ':has(> .text-fragment)', // whispers of some builds
    ],
    exclude: [
      '[data-a-target="whisper-message-name"]', // the name, should it stand among the words
    ],
    author: [
      { css: '.chat-author__display-name', attribute: 'data-a-user' }, // the account; what is shown may be a second name
      { css: '.chat-author__display-name' },
      { css: '.seventv-chat-user-username' },
      { css: '[data-a-target="whisper-message-name"]' },
    ],
    mine: [],
    theirs: [],
    whose,
    time: [],
  },
  composer: [
    '[data-a-target="chat-input"]', // channels
    '.whispers-thread textarea', // whispers
  ],
  checked: '2026-10',
  certainty: 'medium',
  blind: 'what is said on stream, emotes without a name, whispers in the mobile app, chat of old videos',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  twitch: [
    { chat: 'juno_builds', speaker: 'unknown', author: 'wren_b', text: 'which tile comes next?' },
    { chat: 'juno_builds', speaker: 'unknown', author: 'ravi_kites', text: '@wren_b the blue one ClapClap' },
    { chat: 'juno_builds', speaker: 'unknown', author: 'wren_b', text: 'oh nice' },
    { chat: 'juno_builds', speaker: 'unknown', author: 'ellis', text: 'so neat' },
    { chat: 'wren_b', speaker: 'other', author: 'Wren_B', text: 'are you in the quiz on Friday?' },
    { chat: 'wren_b', speaker: 'self', author: 'Ravi_Kites', text: 'yes, team four' },
  ],
  'twitch-seventv': [
    { speaker: 'unknown', author: 'Wren', text: 'the kiln is warm' },
    { speaker: 'unknown', author: 'Ellis', text: 'how warm? HotPot' },
  ],
};

export const pages: Record<string, FixturePage> = {
  twitch: {
    href: 'https://www.twitch.tv/juno_builds',
    chats: [
      { key: 'juno_builds', audience: 'public', title: 'juno_builds', other: '' },
      { key: 'wren_b', audience: 'direct', title: 'wren_b', other: 'wren_b' },
    ],
  },
  'twitch-seventv': {
    href: 'https://www.twitch.tv/popout/juno_builds/chat?popout=',
    chats: [{ key: 'juno_builds', audience: 'public', title: 'juno_builds', other: '' }],
  },
};
