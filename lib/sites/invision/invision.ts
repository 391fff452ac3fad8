import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { whose } from './parts/whose';

export default {
  id: 'invision',
  name: 'Invision forums',
  matches: [
    'https://forums.warframe.com/*', // Warframe
    'https://forum.kerbalspaceprogram.com/*', // Kerbal Space Program
  ],
  recognise: [{ css: 'body[data-controller*="core.front.core.app"]' }, { css: 'body.ipsApp' }],
  conversation: {
    list: [
      '[data-role="commentFeed"]', // topics and the messenger, versions 4 and 5
      ':has(> article[id^="elComment_"])', // should the role go
    ],
    deep: true, // version 4 wraps its rows in a form
    expected: [{ address: /\/topic\/\d+-/ }, { address: /\/messenger\/\d+/ }],
    key: [{ in: 'address', part: /\/((?:topic|messenger)\/\d+)/ }],
    title: [{ css: '.ipsType_pageTitle' }, { in: 'title', part: /^(.+?)(?: - .*)?$/ }],
    counterpart: [],
    own: [
      { in: 'page', css: '#elUserLink' }, // version 4
      { in: 'page', css: '[data-ips-hook="userbar"] .ipsUsername' }, // version 5, from memory
    ],
    audience,
  },
  message: {
    item: [
      'article[id^="elComment_"]', // versions 4 and 5
    ],
    id: [{ attribute: 'id', part: /_(\d+)$/ }],
    text: [
      '[data-role="commentContent"]', // the words alone
    ],
    exclude: [
      'blockquote.ipsQuote, blockquote[data-ipsquote]', // someone else's words
      '.ipsQuote_citation', // the same, should the tag change
    ],
    author: [{ css: '.ipsEntry__username' }, { css: '.cAuthorPane_author' }],
    mine: [],
    theirs: [],
    whose,
    time: [{ css: 'time[datetime]', attribute: 'datetime' }],
  },
  composer: [
    '[data-role="replyArea"] [contenteditable="true"]', // both versions
  ],
  checked: '2026-10',
  certainty: 'medium',
  blind: 'pictures, status updates, messages that are not open',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  invision: [
    { id: '811', speaker: 'unknown', author: 'Juno', text: 'Which moon has the ice?' },
    { id: '812', speaker: 'unknown', author: 'Ravi', text: 'The small one, north side.' },
  ],
  'invision-messenger': [
    { id: '21', speaker: 'other', author: 'Juno', text: 'Can I join your crew?' },
    { id: '22', speaker: 'self', author: 'Ravi', text: 'Yes, we fly on Sunday.' },
  ],
};

export const pages: Record<string, FixturePage> = {
  invision: {
    href: 'https://rockets.example/topic/12-ice-on-the-moons/',
    chats: [{ key: 'rockets.example/topic/12', audience: 'public', title: 'Ice on the moons', other: '' }],
  },
  'invision-messenger': {
    href: 'https://rockets.example/messenger/34/',
    chats: [{ key: 'rockets.example/messenger/34', audience: 'direct', title: 'Crew', other: '' }],
  },
};
