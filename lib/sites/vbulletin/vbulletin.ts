import { byUniqueName } from '../by-unique-name';
import type { Expected, FixturePage, Site } from '../site';

export default {
  id: 'vbulletin',
  name: 'vBulletin forums',
  matches: [],
  recognise: [{ css: 'meta[name="generator"][content^="vBulletin"]' }],
  conversation: {
    list: [
      '#posts', // version 4
      '.conversation-list', // versions 5 and 6
      ':has(> .postcontainer[id^="post_"])', // should the id go
    ],
    deep: true, // rows are wrapped in version 5
    expected: [{ css: '#posts' }, { css: '.conversation-list' }],
    key: [
      { in: 'address', part: /showthread\.php[?/](?:.*&)?(?:t=)?(\d+)/ }, // version 4
      { in: 'address', part: /^https?:\/\/[^/]+\/([^?#]+)/ }, // versions 5 and 6
    ],
    title: [{ css: '.threadtitle' }, { css: '.js-main-title' }],
    counterpart: [],
    own: [{ in: 'page', css: '.welcomelink a' }],
    audience: [{ is: 'direct', when: { address: /private\.php|privatemessage|\/messagecenter/ } }, { is: 'public' }],
  },
  message: {
    item: [
      '.postcontainer[id^="post_"]', // version 4
      '.b-post[data-node-id]', // versions 5 and 6
      '.postcontainer.postbit, .postcontainer.postbitlegacy', // private messages of version 4 have no number
    ],
    id: [{ attribute: 'data-node-id' }, { attribute: 'id', part: /^post_(\d+)$/ }],
    withoutId: [
      '.postbit, .postbitlegacy', // private messages
    ],
    text: [
      '.postcontent', // version 4, itself a blockquote
      '.js-post__content-text', // versions 5 and 6
      '.b-post__content', // the same, should the hook go
    ],
    exclude: [
      '.bbcode_container', // someone else's words, programs
      '.bbcode_quote', // the same
    ],
    author: [{ css: '.username' }, { css: '.author' }],
    mine: [],
    theirs: [],
    whose: byUniqueName,
    time: [{ css: 'time[datetime]', attribute: 'datetime' }],
  },
  composer: [
    '#vB_Editor_QR_editor textarea', // version 4
    '.b-editor [contenteditable="true"]', // versions 5 and 6
  ],
  checked: '2026-10',
  certainty: 'low',
  blind: 'pictures, chat boxes, messages that are not open; we know these pages from memory only',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  vbulletin: [
    { id: '61', speaker: 'other', author: 'Juno', text: 'Where is the second key?' },
    { id: '62', speaker: 'self', author: 'Ravi', text: 'Behind the waterfall.' },
  ],
};

export const pages: Record<string, FixturePage> = {
  vbulletin: {
    href: 'https://keys.example/showthread.php?55-Second-key',
    chats: [{ key: 'keys.example/55', audience: 'public', title: 'Second key', other: '' }],
  },
};
