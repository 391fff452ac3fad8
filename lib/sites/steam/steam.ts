import type { Expected, FixturePage, Site } from '../site';
import { whose } from './parts/whose';

/** One block holds what one person said in a row; the name stands once. */
const BLOCK = '[class*="ChatMessageBlock" i]';
const PROFILE = /\/((?:id|profiles)\/[^/?#]+)/;

export default {
  id: 'steam',
  name: 'Steam',
  matches: [
    'https://steamcommunity.com/chat*', // messages
    'https://steamcommunity.com/id/*', // comments on the profile of someone with a name
    'https://steamcommunity.com/profiles/*', // and with a number
  ],
  conversation: {
    list: [
      '[class*="chatHistoryScroll" i]', // chat; several friends may be open
      '.commentthread_comments', // comments on a profile
    ],
    deep: true, // messages stand in blocks
    frame: [
      '[class*="chatDialog" i]:not([class*="chatDialogs" i])', // one chat
      '.commentthread_area', // the comments
    ],
    expected: [{ address: /\/chat/, css: 'textarea[class*="chatTextarea" i]' }],
    key: [
      { css: '[class*="chatHeader" i] [data-miniprofile]', attribute: 'data-miniprofile' }, // the address never changes
      { css: '[class*="ChatHeaderName" i]' },
      { in: 'address', part: PROFILE },
    ],
    title: [{ css: '[class*="chatHeader" i] [class*="playerName" i]' }, { css: '[class*="ChatHeaderName" i]' }],
    counterpart: [{ css: '[class*="chatHeader" i] [class*="playerName" i]' }],
    own: [
      { in: 'page', css: '[class*="currentUser" i] [class*="playerName" i]' }, // chat
      { in: 'page', css: '#global_actions a.user_avatar', attribute: 'href', part: PROFILE }, // comments
    ],
    audience: [
      { is: 'public', when: { address: /\/(?:id|profiles)\// } },
      { is: 'direct', when: { css: '[class*="singleUserChat" i], [class*="chatHeader" i] [class*="playerName" i]' } },
      { is: 'group' },
    ],
  },
  message: {
    item: [
      '[class*="MsgWithAddons" i]', // one message of a block
      '.commentthread_comment', // comments
    ],
    id: [{ attribute: 'id', part: /^comment_(\d+)$/ }],
    withoutId: [
      '[class*="MsgWithAddons" i]', // chat has none
    ],
    text: [
      '[class*="msgText" i]', // chat
      '.commentthread_comment_text', // comments
    ],
    exclude: [
      '.bb_blockquote', // what is answered
    ],
    author: [
      { up: BLOCK, css: '[class*="speakerName" i] > span:not([class*="TimeStamp" i])' },
      { up: BLOCK, css: '[class*="speakerName" i]' },
      { css: '.commentthread_author_link', attribute: 'href', part: PROFILE }, // names may be shared, addresses not
    ],
    mine: [
      '[class*="isCurrentUser" i] [class*="MsgWithAddons" i]', // chat
    ],
    theirs: [],
    unmarked: { is: 'other', where: '[class*="MsgWithAddons" i]' },
    whose,
    time: [],
  },
  composer: [
    'textarea[class*="chatTextarea" i]', // chat
    '.commentthread_textarea', // comments
  ],
  checked: '2026-10',
  certainty: 'low',
  blind: 'chat in the Steam program and in games, voice, pictures, trade offers',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  steam: [
    { chat: '222', speaker: 'other', author: 'Juno', text: 'did you find the mirror room?' },
    { chat: '222', speaker: 'other', author: 'Juno', text: 'it is behind the clock' },
    { chat: '222', speaker: 'self', author: 'Ravi', text: 'not yet :happyowl:' },
    { chat: '222', speaker: 'other', author: 'Juno', text: 'pull the left rope' },
    { chat: 'Puzzle club', speaker: 'other', author: 'Ellis', text: 'level nine is out' },
    { chat: 'Puzzle club', speaker: 'other', author: 'Wren', text: 'it has owls' },
  ],
  'steam-comments': [
    { id: '7001', speaker: 'other', author: 'id/wren', text: 'nice badge' },
    { id: '7002', speaker: 'self', author: 'id/ravi', text: 'thank you!' },
  ],
};

export const pages: Record<string, FixturePage> = {
  steam: {
    href: 'https://steamcommunity.com/chat/',
    chats: [
      { key: '222', audience: 'direct', title: 'Juno', other: 'Juno' },
      { key: 'Puzzle club', audience: 'group', title: 'Puzzle club', other: '' },
    ],
  },
  'steam-comments': {
    href: 'https://steamcommunity.com/id/juno',
    chats: [{ key: 'id/juno', audience: 'public', title: '', other: '' }],
  },
};
