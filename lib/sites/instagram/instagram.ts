import type { Expected, FixturePage, Site } from '../site';
import { whose } from './parts/whose';

export default {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  conversation: {
    list: [
      '[data-pagelet="IGDMessagesList"]', // 2026: the same name in every language; also in the small inbox
      '[role="grid"]:has([role="row"] [role="presentation"])', // until spring 2026
      'article ul:has(> ul h3)', // comments below a post
    ],
    deep: true, // rows are wrapped several times
    expected: [
      { address: /\/direct\/t\/\d+/ },
      { address: /\/direct\/requests\/\d+/ }, // someone new wants to write
    ],
    key: [
      { in: 'address', part: /\/direct\/(?:t|requests)\/(\d+)/ },
      // The small inbox stands over pages of other addresses.
      { in: 'page', css: '[data-pagelet="IGDInboxHeaderOffMsys"] a[href^="/"]', attribute: 'href' },
      { in: 'page', css: '[data-pagelet="IGDInboxHeaderOffMsys"]' },
      { in: 'address', part: /\/(?:p|reel)\/([\w-]+)/ },
    ],
    title: [
      { in: 'page', css: '[data-pagelet="IGDInboxHeaderOffMsys"] h2' },
      { in: 'page', css: '[data-pagelet="IGDInboxHeaderOffMsys"] [dir="auto"]' }, // groups have no h2 in a link
    ],
    counterpart: [
      {
        in: 'page',
        css: '[data-pagelet="IGDInboxHeaderOffMsys"] a[href^="/"]',
        attribute: 'href',
        part: /^\/([\w.]+)\/?$/,
      },
    ],
    own: [],
    audience: [
      { is: 'direct', when: { css: '[data-pagelet="IGDInboxHeaderOffMsys"] a[href^="/"]' } }, // one profile at its head
      { is: 'group', when: { css: '[data-pagelet="IGDInboxHeaderOffMsys"]' } },
      { is: 'public', when: { address: /\/(?:p|reel)\// } },
      { is: 'direct' },
    ],
  },
  message: {
    item: [
      '[data-pagelet="IGDMessagesList"] [role="group"]', // 2026
      '[role="grid"] [role="row"]', // until spring 2026
      'ul > ul', // a comment
    ],
    id: [{ css: 'a[href*="/c/"]', attribute: 'href', part: /\/c\/(\d+)/ }],
    withoutId: [
      '[role="group"], [role="row"]', // messages have none
    ],
    text: [
      '[role="presentation"]:last-of-type [dir="auto"]', // a bubble before the bubble is what is answered
      '[role="presentation"] [dir="auto"]', // bubbles; labels like "Seen" stand beside them
      'h3 ~ span[dir="auto"]', // comments
    ],
    exclude: [
      '[role="presentation"] [role="button"]', // "see more", and quotes in some builds
    ],
    author: [
      { css: 'a[href^="/"]:has(img)', attribute: 'href', part: /^\/([\w.]+)\/?$/ }, // the picture leads to the profile
      { css: 'h3 a[href^="/"]', attribute: 'href', part: /^\/([\w.]+)\/?$/ }, // comments
    ],
    mine: [],
    theirs: [],
    whose,
    time: [{ css: 'time[datetime]', attribute: 'datetime' }],
  },
  composer: [
    '[role="textbox"][contenteditable="true"]', // messages
    'article form textarea', // comments
  ],
  checked: '2026-10',
  certainty: 'medium',
  blind: 'pictures, voice messages, calls, disappearing messages, stories, comments below reels, live chat',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  instagram: [
    { speaker: 'other', author: 'juno.paints', text: 'is the kite finished?' },
    { speaker: 'other', author: 'juno.paints', text: 'mine has a hole' },
    { speaker: 'self', author: '', text: 'yes, red and green' },
    { speaker: 'self', author: '', text: 'the tail is too short though 🪁' },
    { speaker: 'other', author: 'juno.paints', text: 'use a sock' },
    { speaker: 'self', author: '', text: 'ha, the stripy one' },
  ],
  'instagram-comments': [
    { id: '2771', speaker: 'unknown', author: 'juno.paints', text: 'which hill is that?' },
    { id: '2772', speaker: 'unknown', author: 'ravi.kites', text: '@juno.paints behind the school' },
  ],
};

export const pages: Record<string, FixturePage> = {
  instagram: {
    href: 'https://www.instagram.com/direct/t/340000000000042/',
    chats: [{ key: '340000000000042', audience: 'direct', title: 'Juno', other: 'juno.paints' }],
  },
  'instagram-comments': {
    href: 'https://www.instagram.com/p/KITE42/',
    chats: [{ key: 'KITE42', audience: 'public', title: '', other: '' }],
  },
};
