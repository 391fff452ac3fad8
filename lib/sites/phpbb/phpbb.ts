import { byUniqueName } from '../by-unique-name';
import type { Expected, FixturePage, Site } from '../site';

export default {
  id: 'phpbb',
  name: 'phpBB forums',
  matches: [
    'https://forums.factorio.com/*', // Factorio
  ],
  recognise: [{ css: 'body#phpbb' }],
  conversation: {
    list: [
      '#page-body:has(.post[id^="p"])', // the standard style, April 2026
      'body#phpbb :has(> .post[id^="p"])', // other styles
    ],
    expected: [{ address: /viewtopic\.php/, css: '#postform, #quick-reply' }],
    key: [
      { in: 'address', part: /viewtopic\.php\?(?:.*&)?(t=\d+)/ },
      { css: '.topic-title a', attribute: 'href', part: /[?&](t=\d+)/ }, // the address may name a post only
      { css: '.post.pm .author .username, .post.pm .author .username-coloured' }, // private messages go by who wrote
    ],
    title: [{ css: '.topic-title' }, { in: 'title' }],
    counterpart: [],
    own: [
      { in: 'page', css: '#username_logged_in .username' },
      { in: 'page', css: '#username_logged_in .username-coloured' },
    ],
    audience: [{ is: 'direct', when: { address: /ucp\.php\?(?:.*&)?i=pm/ } }, { is: 'public' }],
  },
  message: {
    item: [
      '.post[id^="p"]', // posts, private messages, and those shown while writing an answer
    ],
    id: [{ attribute: 'id' }],
    text: [
      '.postbody .content', // without signature and notices
    ],
    exclude: [
      'blockquote', // someone else's words
      '.codebox', // programs
    ],
    author: [
      { css: '.author .username, .author .username-coloured' },
      { css: '.postprofile .username, .postprofile .username-coloured' },
    ],
    mine: [],
    theirs: [],
    whose: byUniqueName,
    time: [{ css: '.author time[datetime]', attribute: 'datetime' }],
  },
  composer: [
    '#postform textarea[name="message"]', // from its source
    '#qr_postform textarea[name="message"]', // quick answer
  ],
  checked: '2026-10',
  certainty: 'medium',
  blind: 'pictures, shout boxes, private messages that are not open',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  phpbb: [
    { id: 'p701', speaker: 'other', author: 'Juno', text: 'Which paint for the carriages?' },
    { id: 'p702', speaker: 'self', author: 'Ravi', text: 'Acrylic :)' },
  ],
};

export const pages: Record<string, FixturePage> = {
  phpbb: {
    href: 'https://trains.example/viewtopic.php?f=2&t=9',
    chats: [{ key: 'trains.example/t=9', audience: 'public', title: 'Carriages', other: '' }],
  },
};
