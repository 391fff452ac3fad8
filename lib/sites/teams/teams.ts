import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';

export default {
  id: 'teams',
  name: 'Microsoft Teams',
  matches: ['https://teams.live.com/*', 'https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*'],
  conversation: {
    list: [
      '#chat-pane-list', // 2026, holds the items themselves
      '[data-tid="message-pane-list-viewport"]', // should the id go
    ],
    deep: true, // items are mounted first and filled later
    expected: [{ css: '[data-tid="chat-title"]' }],
    key: [], // the address never names the chat; its title stands in
    title: [
      { css: '[data-tid="chat-title"]' }, // the page's own title lags behind
      { css: '[data-tid="entity-header-toolbar"] h2' },
    ],
    counterpart: [{ css: '[data-tid="chat-title"]' }, { css: '[data-tid="entity-header-toolbar"] h2' }],
    own: [],
    audience,
  },
  message: {
    item: [
      '[data-tid="chat-pane-item"]', // 2026; date lines and notices are items too
    ],
    skip: [
      '[data-tid="control-message-renderer"]', // "… changed the group name"
    ],
    id: [{ css: '[data-tid="chat-pane-message"]', attribute: 'data-mid' }],
    text: [
      '#content-{id}', // by exact id: a quote may hold the original's
      '[data-tid="chat-pane-message"] [id^="content-"]', // should the numbers differ
    ],
    exclude: [
      '[data-tid="quoted-reply"]', // someone else's words
      '[data-tid*="reaction"]', // counts
      '[data-tid*="attachment"]', // names of files
    ],
    author: [{ css: '[data-tid="message-author-name"]' }],
    mine: [
      '.fui-ChatMyMessage', // Fluent's own name for it
    ],
    theirs: [
      '.fui-ChatMessage', // the same for others
    ],
    time: [{ css: 'time[datetime]', attribute: 'datetime' }],
  },
  composer: [
    '[data-tid="ckeditor"]', // chats and channels
  ],
  checked: '2026-11',
  certainty: 'high',
  blind: 'calls and meetings, pictures, files, posts in channels, chats that are not open',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  teams: [
    { id: '1795446060000', speaker: 'other', author: 'Juno', text: 'who has the map of the caves?' },
    { id: '1795446080000', speaker: 'other', author: 'Juno', text: 'mine got wet' },
    { id: '1795446180000', speaker: 'self', author: '', text: 'it hangs by the door 🙂' },
    { id: '1795446300000', speaker: 'other', author: 'Juno', text: 'got it, thanks' },
  ],
  'teams-group': [
    { id: '1795446400000', speaker: 'other', author: 'Juno', text: 'page six is ready' },
    { id: '1795446410000', speaker: 'other', author: 'Ellis', text: 'seven too' },
    { id: '1795446420000', speaker: 'other', author: 'Ellis', text: 'and the cover' },
    { id: '1795446430000', speaker: 'self', author: '', text: 'then I staple' },
  ],
};

export const pages: Record<string, FixturePage> = {
  teams: {
    href: 'https://teams.live.com/v2/',
    chats: [{ key: 'Juno', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'teams-group': {
    href: 'https://teams.microsoft.com/v2/',
    chats: [{ key: 'Comic club', audience: 'group', title: 'Comic club', other: '' }],
  },
};
