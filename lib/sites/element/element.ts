import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';

export default {
  id: 'element',
  name: 'Element',
  matches: ['https://app.element.io/*'],
  conversation: {
    list: [
      '.mx_RoomView_MessageList', // open source, for years
    ],
    deep: true, // a sent row has a passing id; its text may be decrypted late
    frame: ['.mx_RoomView'],
    expected: [{ address: /#\/room\//, css: '.mx_BasicMessageComposer_input' }],
    key: [{ in: 'address', part: /#\/room\/([^/?]+)/ }],
    title: [
      { css: '.mx_RoomHeader_heading' }, // since 2024
      { css: '.mx_RoomHeader_nametext' }, // before
      { in: 'title', part: /\|\s*(.+)$/ },
    ],
    counterpart: [
      { css: '.mx_RoomHeader_heading' }, // since 2024
      { css: '.mx_RoomHeader_nametext' }, // before
      { in: 'title', part: /\|\s*(.+)$/ },
    ],
    own: [],
    audience,
  },
  message: {
    item: [
      'li.mx_EventTile[data-event-id]', // open source
    ],
    skip: [
      '.mx_EventTile_info', // joins, new names
    ],
    id: [{ attribute: 'data-event-id' }],
    text: [
      '.mx_EventTile_body', // all kinds of text
    ],
    exclude: [
      '.mx_ReplyChain, mx-reply', // what is answered
      'blockquote', // the same, by hand
      '.mx_EventTile_edited', // "(edited)"
    ],
    author: [{ css: ':scope > .mx_DisambiguatedProfile .mx_DisambiguatedProfile_displayName' }],
    mine: [
      '[data-self="true"]', // on the row
    ],
    theirs: [
      '[data-self="false"]', // on the row
    ],
    time: [{ css: 'time[datetime]', attribute: 'datetime' }],
  },
  composer: [
    '.mx_BasicMessageComposer_input', // open source
  ],
  checked: '2026-11',
  certainty: 'high',
  blind: 'calls, pictures, voice messages, rooms on other servers of this kind, invitations that are not open',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  element: [
    { id: '$e1', speaker: 'other', author: 'Juno', text: 'did the kite fly?' },
    { id: '$e2', speaker: 'other', author: 'Juno', text: 'there was no wind here' },
    { id: '$e3', speaker: 'self', author: 'Ravi', text: 'as high as the church' },
    { id: '$e4', speaker: 'other', author: 'Juno', text: 'wow 🪁' },
  ],
  'element-room': [
    { id: '$f1', speaker: 'other', author: 'Ellis', text: 'who brings glue' },
    { id: '$f2', speaker: 'other', author: 'Juno', text: 'I do' },
  ],
};

export const pages: Record<string, FixturePage> = {
  element: {
    href: 'https://app.element.io/#/room/!kites:example.org',
    chats: [{ key: '!kites:example.org', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'element-room': {
    href: 'https://app.element.io/#/room/#kites:example.org',
    chats: [{ key: '#kites:example.org', audience: 'public', title: 'Kites', other: '' }],
  },
};
