import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { whose } from './parts/whose';

const PERSON = /^\/@\/([^/?#]+)/;

export default {
  id: 'lichess',
  name: 'Lichess',
  matches: ['https://lichess.org/*'],
  conversation: {
    list: [
      '.msg-app__convo__msgs__content', // inbox; open source
      '.mchat__messages', // beside a game, a tournament, a study
    ],
    deep: true, // messages of the inbox stand in groups
    expected: [{ css: '.msg-app__convo__post__text' }, { css: '.mchat__say' }],
    key: [
      { in: 'address', part: /\/inbox\/([^/?#]+)/ },
      { in: 'address', part: /\.org\/((?:tournament|swiss|simul|study|team|broadcast)\/[\w/-]+)/ },
      { in: 'address', part: /\.org\/(\w{8})/ }, // a game; a player's own address has four letters more
    ],
    title: [{ css: '.msg-app__convo__head a.user-link' }, { in: 'title', part: /^(.+?)(?: • lichess\.org)?$/ }],
    counterpart: [
      { css: '.msg-app__convo__head a.user-link', attribute: 'href', part: PERSON },
      { css: '.ruser-top a.user-link', attribute: 'href', part: PERSON },
    ],
    own: [{ in: 'page', css: 'body[data-user]', attribute: 'data-user' }],
    audience,
  },
  message: {
    item: [
      '.msg-app__convo__msgs__content :is(mine, their)', // inbox
      '.mchat__messages > li', // game chat
    ],
    skip: [
      'li.system', // "Takeback sent"
    ],
    text: [
      ':scope > t', // both
    ],
    exclude: [],
    author: [{ css: 'a.user-link[href^="/@/"]', attribute: 'href', part: PERSON }],
    mine: [
      'mine', // inbox
    ],
    theirs: [
      'their', // inbox
    ],
    whose,
    time: [],
  },
  composer: [
    '.msg-app__convo__post__text', // inbox
    '.mchat__say', // game chat
  ],
  checked: '2026-11',
  certainty: 'high',
  blind: 'forums, blogs, chats of people without an account: whose they are',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  lichess: [
    { chat: 'Abcd1234', speaker: 'other', author: 'Juno', text: 'hello there' },
    { chat: 'Abcd1234', speaker: 'self', author: 'Ravi', text: 'hi, good luck' },
    { chat: 'Abcd1234', speaker: 'other', author: 'Juno', text: 'thanks' },
  ],
  'lichess-inbox': [
    { chat: 'juno', speaker: 'other', author: 'Juno', text: 'again on Sunday?' },
    { chat: 'juno', speaker: 'other', author: 'Juno', text: 'after the rain' },
    { chat: 'juno', speaker: 'self', author: 'ravi', text: 'fine, ten minutes each' },
  ],
};

export const pages: Record<string, FixturePage> = {
  lichess: {
    href: 'https://lichess.org/Abcd1234wxyz',
    chats: [{ key: 'Abcd1234', audience: 'direct', title: 'Play Juno', other: 'Juno' }],
  },
  'lichess-inbox': {
    href: 'https://lichess.org/inbox/juno',
    chats: [{ key: 'juno', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
};
