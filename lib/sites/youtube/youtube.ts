import type { Expected, FixturePage, Site } from '../site';
import { whose } from './parts/whose';

export default {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/live_chat*'],
  frames: [
    'https://www.youtube.com/live_chat*', // live chat and its replay, beside a video or on another site
    'https://studio.youtube.com/live_chat*', // beside one's own stream
  ],
  conversation: {
    list: [
      'yt-live-chat-item-list-renderer #items', // live chat, in its frame or window
      '#contents:has(> ytd-comment-thread-renderer)', // comments below a video or a post
    ],
    deep: true, // rows are filled anew with other messages; replies stand within threads
    expected: [
      { address: /\/live_chat/, css: 'yt-live-chat-message-input-renderer' },
      { css: 'ytd-comment-thread-renderer' },
    ],
    key: [
      { in: 'address', part: /[?&]v=([\w-]+)/ },
      { in: 'address', part: /\/(?:live|shorts|post)\/([\w-]+)/ },
      { in: 'referrer', part: /[?&]v=([\w-]+)/ }, // the address of the frame may name only where to read on
      { in: 'referrer', part: /\/live\/([\w-]+)/ },
    ],
    title: [{ in: 'title', part: /^(?:\(\d+\) )?(.+?) - YouTube$/ }],
    counterpart: [],
    own: [{ in: 'page', css: '#input-panel #author-name', part: /^(@.+)$/ }], // a name without @ may be anyone's
    audience: [{ is: 'public' }],
  },
  message: {
    item: [
      'yt-live-chat-text-message-renderer', // live chat
      'yt-live-chat-paid-message-renderer', // the same with money
      'yt-live-chat-membership-item-renderer', // members may add words
      'ytd-comment-view-model', // comments since 2024
      'ytd-comment-renderer', // before
    ],
    skip: [
      '[is-deleted]', // taken away by a moderator
    ],
    id: [
      { css: '#published-time-text a[href*="lc="]', attribute: 'href', part: /[?&]lc=([\w.-]+)/ }, // comments
      { attribute: 'id', part: /^(?!comment$)(.+)$/ }, // live chat
    ],
    withoutId: [
      'ytd-comment-view-model, ytd-comment-renderer', // should the link to the comment go
    ],
    text: [
      '#message', // live chat
      '#content-text', // comments
    ],
    exclude: [
      '[role="tooltip"]', // names of emoji
    ],
    author: [
      { css: '#author-name' }, // live chat
      { css: '#author-name-v2' }, // live chat, some builds
      { css: '#author-text', attribute: 'href', part: /\/(@[^/?#]+)/ }, // comments
      { css: '#author-text' },
    ],
    mine: [],
    theirs: [],
    whose,
    time: [],
  },
  composer: [
    '#input-panel #input[contenteditable]', // live chat
    '#contenteditable-root', // comments and replies
  ],
  checked: '2026-10',
  certainty: 'high',
  blind: 'what is said in videos and live, comments before they are scrolled to, the mobile pages',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  youtube: [
    { id: 'ChwKGkNLa1', speaker: 'other', author: '@wren', text: 'is the glue dry yet?' },
    { id: 'ChwKGkNLa2', speaker: 'self', author: '@ravi-kites', text: 'nearly 😀' },
    { id: 'ChwKGkNLa3', speaker: 'other', author: '@junobuilds', text: 'ten more minutes' },
    { id: 'ChwKGkNLa4', speaker: 'other', author: '@ellis', text: 'lovely bridge' },
    { id: 'ChwKGkNLa6', speaker: 'other', author: '@wren', text: 'what wood is it?' },
  ],
  'youtube-comments': [
    { id: 'UgxB1', speaker: 'unknown', author: '@wren', text: 'how long is the bridge?' },
    { id: 'UgxB1.9c', speaker: 'unknown', author: '@junobuilds', text: 'as long as my arm' },
    { id: 'UgxB2', speaker: 'unknown', author: '@ravi-kites', text: 'mine fell down 😅' },
  ],
};

export const pages: Record<string, FixturePage> = {
  youtube: {
    href: 'https://www.youtube.com/live_chat?is_popout=1&v=bridge00042',
    chats: [{ key: 'bridge00042', audience: 'public', title: '', other: '' }],
  },
  'youtube-comments': {
    href: 'https://www.youtube.com/watch?v=bridge00042',
    chats: [{ key: 'bridge00042', audience: 'public', title: 'Paper bridge', other: '' }],
  },
};
