import type { Expected, FixturePage, Site } from '../site';

export default {
  id: 'kick',
  name: 'Kick',
  matches: ['https://kick.com/*'],
  conversation: {
    list: [
      '#chatroom-messages', // 2026, beside a stream and in a window of its own
      '#chatroom', // before
    ],
    deep: true, // rows are wrapped
    expected: [{ css: '[data-testid="chat-input"], #message-input' }],
    key: [
      { in: 'address', part: /\/(videos\/[\w-]+)/ },
      { in: 'address', part: /kick\.com\/(?:popout\/)?([^/?#]+)/ },
    ],
    title: [{ in: 'address', part: /kick\.com\/(?:popout\/)?([^/?#]+)/ }],
    counterpart: [],
    own: [],
    audience: [{ is: 'public' }],
  },
  message: {
    item: [
      '#chatroom-messages [data-index]', // 2026
      '[data-chat-entry]', // before
    ],
    id: [{ attribute: 'data-chat-entry' }],
    withoutId: [
      '[data-index]', // a number in the list, which another row may have next
    ],
    text: [
      'span[class^="font-normal"]', // 2026
      '.chat-entry-content', // before
    ],
    exclude: [], // what is answered stands before the name
    author: [{ css: 'button[title]' }, { css: '.chat-entry-username' }],
    mine: [],
    theirs: [],
    time: [],
  },
  composer: [
    '[data-testid="chat-input"]', // 2026
    '#message-input', // before
  ],
  checked: '2026-10',
  certainty: 'medium',
  blind: 'what is said on stream, emotes without a name',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  kick: [
    { speaker: 'unknown', author: 'wren_b', text: 'which song was that?' },
    { speaker: 'unknown', author: 'ellis', text: 'the one about rain owlHoot' },
    { speaker: 'unknown', author: 'wren_b', text: 'thanks' },
  ],
};

export const pages: Record<string, FixturePage> = {
  kick: {
    href: 'https://kick.com/juno_plays',
    chats: [{ key: 'juno_plays', audience: 'public', title: 'juno_plays', other: '' }],
  },
};
