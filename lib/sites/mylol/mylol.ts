import type { Expected, FixturePage, Site } from '../site';

export default {
  id: 'mylol',
  name: 'MyLOL',
  matches: ['https://mylol.com/*', 'https://www.mylol.com/*', 'https://mylol.net/*', 'https://www.mylol.net/*'],
  conversation: {
    list: [
      ':has(textarea[name="message"]) > .messages', // guess: a thread above its reply box
      '[role="log"]', // what pages of today should use
    ],
    expected: [],
    key: [{ in: 'address', part: /\/(?:messages?|chat|conversations?)\/([^?#]+)/ }],
    title: [{ css: 'h2 a[href^="/"]' }],
    counterpart: [{ css: 'h2 a[href^="/"]' }],
    own: [],
    audience: [{ is: 'direct' }],
  },
  message: {
    item: [
      '.messages > .message', // guess
      '[role="log"] > *', // guess
    ],
    text: [
      '.message-text', // guess
      ':scope', // the whole row without what is excluded below
    ],
    exclude: [
      'blockquote', // what is answered
      '.message-user, .message-date, time', // name and time
    ],
    author: [{ css: '.message-user' }, { css: 'a[href^="/"]' }],
    mine: [
      '.sent', // guess
    ],
    theirs: [
      '.received', // guess
    ],
    time: [],
  },
  composer: [
    ':has(> .messages) textarea[name="message"]', // guess
    'body:has([role="log"]) textarea', // what pages of today should use
  ],
  checked: '2026-11',
  certainty: 'low',
  blind: 'pictures, profiles, walls; we could not check this site at all and may see nothing',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  mylol: [
    { chat: 'juno15', speaker: 'other', author: 'juno15', text: 'hi, is that your cat?' },
    { chat: 'juno15', speaker: 'self', author: 'ravi14', text: 'my aunt has three' },
    { chat: 'juno15', speaker: 'other', author: 'juno15', text: 'lucky aunt' },
  ],
};

export const pages: Record<string, FixturePage> = {
  mylol: {
    href: 'https://www.mylol.com/messages/juno15',
    chats: [{ key: 'juno15', audience: 'direct', title: 'juno15', other: 'juno15' }],
  },
};
