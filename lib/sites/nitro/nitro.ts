import { byUniqueName } from '../by-unique-name';
import type { Expected, FixturePage, Site } from '../site';

export default {
  id: 'nitro',
  name: 'Hotels with Nitro',
  matches: [],
  recognise: [
    // Hotels like Habbo that run the open Nitro client. Its windows come one by one, long after the page.
    { css: '.nitro-toolbar, .nitro-chat-widget, .nitro-friends-messenger, .nitro-hotel-view' },
  ],
  conversation: {
    list: [
      '.nitro-chat-widget, .nitro-friends-messenger', // bubbles of the room; messages between friends
    ],
    deep: true, // messages stand in groups
    frame: ['.nitro-friends-messenger', '.nitro-chat-widget'],
    expected: [],
    key: [
      { css: '.messages-group-left .fw-bold' }, // friends go by the other one's name
      { in: 'address', part: /^https?:\/\/[^/]+\/([^?#]+)/ }, // the room has no name on the page
    ],
    title: [{ css: '.messages-group-left .fw-bold' }, { in: 'title' }],
    counterpart: [{ css: '.messages-group-left .fw-bold' }],
    own: [{ in: 'page', css: '.messages-group-right .fw-bold' }],
    audience: [{ is: 'direct', when: { css: '.nitro-friends-messenger' } }, { is: 'public' }],
  },
  message: {
    item: [
      '.bubble-container', // what is said in the room
      '.nitro-friends-messenger .text-break', // what friends write
    ],
    text: [
      '.chat-content .message', // the room
      ':scope', // friends
    ],
    exclude: [],
    author: [{ css: '.username', part: /^(.+?)\s*:?$/ }],
    mine: [
      '.messages-group-right .text-break', // friends
    ],
    theirs: [
      '.messages-group-left .text-break', // friends
    ],
    whose: byUniqueName,
    time: [],
  },
  composer: [
    '.nitro-friends-messenger input[type="text"]', // friends
    '.nitro-chat-input input', // the room
    '.nitro-chat-input-container input', // the same, other builds
  ],
  checked: '2026-10',
  certainty: 'medium',
  blind: 'what people do in the room, trades, pictures, rooms that you have left',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  nitro: [
    { chat: 'hotel.example/client', speaker: 'other', author: 'Juno', text: 'nice lamp' },
    { chat: 'hotel.example/client', speaker: 'self', author: 'Ravi', text: 'from the night market' },
    { chat: 'hotel.example/Juno', speaker: 'other', author: 'Juno', text: 'come to the pond' },
    { chat: 'hotel.example/Juno', speaker: 'other', author: 'Juno', text: 'there are ducks' },
    { chat: 'hotel.example/Juno', speaker: 'self', author: 'Ravi', text: 'wait for me' },
  ],
};

export const pages: Record<string, FixturePage> = {
  nitro: {
    href: 'https://hotel.example/client',
    chats: [
      { key: 'hotel.example/client', audience: 'public', title: 'Hotel', other: '' },
      { key: 'hotel.example/Juno', audience: 'direct', title: 'Juno', other: 'Juno' },
    ],
  },
};
