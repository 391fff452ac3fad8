import { byUniqueName } from '../by-unique-name';
import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';

export default {
  id: 'xenforo',
  name: 'XenForo forums',
  matches: [
    'https://hypixel.net/*', // Minecraft
    'https://www.spigotmc.org/*', // Minecraft
    'https://www.cubecraft.net/*', // Minecraft
    'https://forums.terraria.org/*', // Terraria
    'https://www.smogon.com/*', // Pokémon
  ],
  recognise: [{ css: 'html[data-xf]' }, { css: 'html#XF' }],
  conversation: {
    list: [
      '.block-body:has(> article.message[data-content])', // threads and private messages, seen live in September 2026
      '.js-replyNewMessageContainer', // should the rows be wrapped
    ],
    expected: [
      { css: 'html[data-template="thread_view"]' }, // the page says which of its templates it is
      { css: 'html[data-template="conversation_view"]' },
    ],
    key: [{ in: 'address', part: /[/?]((?:threads|conversations|direct-messages)\/(?:[^/?#]*\.)?\d+)/ }],
    title: [{ css: '.p-title-value' }],
    counterpart: [],
    own: [{ in: 'page', css: '.p-navgroup-link--user .p-navgroup-linkText' }],
    audience,
  },
  message: {
    item: [
      'article.message[data-content^="post-"]', // posts; other elements have an author too
      'article.message[data-content^="message-"]', // private messages
      'article.message[data-content^="conversation_message-"]', // the same, older
    ],
    id: [{ attribute: 'data-content' }],
    text: [
      '.message-body .bbWrapper', // the signature has one as well
    ],
    exclude: [
      'blockquote.bbCodeBlock--quote', // someone else's words
      '.bbCodeBlock-expandLink', // "click to expand"
      '.message-signature', // the same below every post
    ],
    author: [{ attribute: 'data-author' }, { css: '.message-name' }],
    mine: [],
    theirs: [],
    whose: byUniqueName,
    time: [{ css: 'time[datetime]', attribute: 'datetime' }],
  },
  composer: [
    '.js-quickReply .fr-element', // the editor of XenForo 2
    '.js-quickReply textarea:not([hidden])', // where the editor is off
  ],
  checked: '2026-10',
  certainty: 'high',
  blind: 'pictures, profile posts, shout boxes, private messages that are not open',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  xenforo: [
    { id: 'post-301', speaker: 'other', author: 'Juno', text: 'My minecart stops at the bend.\nWhy?' },
    { id: 'post-302', speaker: 'self', author: 'Ravi', text: 'Put a powered rail before it. :)' },
    { id: 'post-303', speaker: 'other', author: 'Juno', text: 'That did it!' },
  ],
  'xenforo-private': [
    { id: 'message-41', speaker: 'other', author: 'Juno', text: 'Is the castle open tonight?' },
    { id: 'message-42', speaker: 'self', author: 'Ravi', text: 'From six.' },
  ],
};

export const pages: Record<string, FixturePage> = {
  xenforo: {
    href: 'https://cubes.example/threads/minecart-bend.123/page-2',
    chats: [{ key: 'cubes.example/threads/minecart-bend.123', audience: 'public', title: 'Minecart bend', other: '' }],
  },
  'xenforo-private': {
    href: 'https://cubes.example/direct-messages/castle.5/',
    chats: [{ key: 'cubes.example/direct-messages/castle.5', audience: 'direct', title: 'Castle', other: '' }],
  },
};
