import type { Expected, FixturePage, Site } from '../site';
import { whose } from './parts/whose';

export default {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  conversation: {
    shadow: [
      '[data-testid="xchatEmbedRoute"]', // autumn 2026: messages stand in an open root
    ],
    list: [
      '[data-testid="dm-message-list"]', // 2026, in the open root or outside
      '[data-testid="DmActivityViewport"]', // until 2025; also in the drawer over any page
      '[data-testid="chatContainer"]', // beside a broadcast
    ],
    deep: true, // rows are wrapped
    frame: [
      '[data-testid="dm-conversation-panel"]', // 2026
      '[data-testid="DMDrawer"]', // until 2025, over any page
    ],
    expected: [
      { address: /\/i\/chat\/g?\d/ }, // `/i/chat/pin/` is locked
      { address: /\/messages\/\d+/ },
    ],
    key: [
      { in: 'address', part: /\/i\/chat\/(g?\d[\d-]*)/ },
      { in: 'address', part: /\/messages\/(\d[\d-]*)/ },
      { in: 'address', part: /\/i\/broadcasts\/(\w+)/ },
    ],
    title: [
      { css: '[data-testid="dm-conversation-username"]' },
      { css: '[data-testid="DMConversationHeader"], [data-testid="DmConversationHeader"]' },
    ],
    counterpart: [
      { css: '[data-testid="dm-conversation-username"]' },
      { css: '[data-testid="DMConversationHeader"], [data-testid="DmConversationHeader"]' },
    ],
    own: [
      {
        in: 'page',
        css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
        attribute: 'data-testid',
        part: /^UserAvatar-Container-(.+)$/,
      },
    ],
    audience: [
      { is: 'direct', when: { css: '[data-testid="DMDrawer"]' } }, // over any page
      { is: 'public', when: { address: /\/i\/broadcasts\// } },
      { is: 'group', when: { address: /\/i\/chat\/g|\/messages\/\d+(?:[?#]|$)/ } }, // two joined numbers are two people
      { is: 'direct' },
    ],
  },
  message: {
    item: [
      '[data-dm-message-row]', // autumn 2026
      '[data-testid="dm-message-list"] li > [data-testid^="message-"]', // spring 2026
      '[data-testid="messageEntry"]', // until 2025
      '[data-testid="chatContainer"] :has(> [data-testid^="UserAvatar-Container-"])', // broadcasts; one source
    ],
    id: [{ attribute: 'data-dm-message-row' }, { attribute: 'data-testid', part: /^message-(.+)$/ }],
    withoutId: [
      '[data-testid="messageEntry"]', // until 2025
      '[data-testid="chatContainer"] *', // broadcasts
    ],
    text: [
      '[data-testid^="message-text-"] [dir="auto"]', // the clock stands beside it
      '[data-testid="tweetText"]', // until 2025
      '[data-testid^="UserAvatar-Container-"] ~ * span', // broadcasts: the first that is not left out below
    ],
    exclude: [
      '[data-testid="reply"]', // what is answered
      '[data-testid="card.wrapper"]', // previews of links
      '[data-testid="chatContainer"] :is(a[href^="/"], button)', // broadcasts: names
      '[data-testid^="UserAvatar-Container-"]', // faces
    ],
    author: [
      { css: '[id$="-sender"]' },
      {
        css: '[data-testid^="UserAvatar-Container-"]', // until 2025, and broadcasts: the @name
        attribute: 'data-testid',
        part: /^UserAvatar-Container-(.+)$/,
      },
    ],
    mine: [
      '[data-dm-message-row].justify-end, [data-testid^="message-"].justify-end', // 2026
    ],
    theirs: [
      '[data-dm-message-row].justify-start, [data-testid^="message-"].justify-start', // 2026
      '[data-testid="messageEntry"] [data-testid^="UserAvatar-Container-"]', // until 2025: never beside own rows
    ],
    whose,
    time: [{ css: 'time[datetime]', attribute: 'datetime' }],
  },
  composer: [
    '[data-testid="dm-composer-textarea"]', // 2026, in the open root or outside
    '[data-testid="dmComposerTextInput"]', // until 2025
    '[data-testid="chatContainer"] textarea', // broadcasts
  ],
  send: [
    '[data-testid="dm-composer-send-button"]', // 2026
    '[data-testid="dmComposerSendButton"]', // until 2025
  ],
  checked: '2026-10',
  certainty: 'high',
  blind: 'pictures, voice messages, calls, locked chats before their PIN, message requests that are not open, posts',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  x: [
    { id: 'k1', speaker: 'other', author: 'Juno', text: 'who has the atlas?' },
    { id: 'k2', speaker: 'other', author: 'Juno', text: 'page 40 is torn' },
    { id: 'k3', speaker: 'self', author: 'You', text: 'the one with rivers?' },
    { id: 'k4', speaker: 'other', author: 'Juno', text: 'that one' },
    { id: 'k5', speaker: 'self', author: 'You', text: 'in my bag 🗺️' },
  ],
  'x-classic': [
    { speaker: 'other', author: 'juno_reads', text: 'is the fair on Sunday?' },
    { speaker: 'self', author: '', text: 'Sunday at two' },
  ],
  'x-broadcast': [
    { speaker: 'other', author: 'wren_b', text: 'which chapter is this?' },
    { speaker: 'self', author: 'ravi_kites', text: 'the third' },
  ],
};

export const pages: Record<string, FixturePage> = {
  x: {
    href: 'https://x.com/i/chat/333-444',
    chats: [{ key: '333-444', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'x-classic': {
    href: 'https://x.com/messages/333-444',
    chats: [{ key: '333-444', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'x-broadcast': {
    href: 'https://x.com/i/broadcasts/1bookClub42',
    chats: [{ key: '1bookClub42', audience: 'public', title: '', other: '' }],
  },
};
