import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { whose } from './parts/whose';

export default {
  id: 'snapchat',
  name: 'Snapchat',
  matches: ['https://web.snapchat.com/*', 'https://www.snapchat.com/*'],
  conversation: {
    list: [
      'ul[id^="cv-"]', // 2026, four independent sources: cv-<conversation>
    ],
    deep: true, // days hold runs, runs hold messages
    frame: ['main'],
    expected: [{ address: /\/web\/[0-9a-f]{8}-/, css: 'main [role="textbox"][contenteditable="true"]' }],
    key: [{ in: 'list', attribute: 'id', part: /^cv-(.+)$/ }],
    title: [{ in: 'page', css: '#title-{id}' }],
    counterpart: [{ in: 'page', css: '#title-{id}' }],
    own: [],
    audience,
  },
  message: {
    item: [
      'ul[id^="cv-"] > li > ul > li', // one message of a run
      'ul[id^="cv-"] > li > div > ul > li', // the same, wrapped
    ],
    text: [
      ':scope > div > span[dir="auto"]', // what was said
      ':scope > div > div > span[dir="auto"]', // wrapped once
    ],
    exclude: [], // what is answered and reactions stand in lists of their own, beside the words
    author: [{ css: ':scope > header span' }],
    mine: [],
    theirs: [],
    whose,
    time: [{ css: ':scope > header time', attribute: 'datetime' }],
  },
  composer: [
    'main [role="textbox"][contenteditable="true"]', // language-neutral
  ],
  checked: '2026-10',
  certainty: 'high',
  blind: 'Snaps and other pictures, voice, calls, what has already vanished, friend requests',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  snapchat: [
    { speaker: 'other', author: 'Juno', text: 'did the seeds come up?' },
    { speaker: 'other', author: 'Juno', text: 'i bought a bigger pot' },
    { speaker: 'self', author: 'Me', text: 'two of them, tiny' },
    { speaker: 'self', author: '', text: 'one leans to the window' },
    { speaker: 'other', author: 'Juno', text: 'turn it round every day' },
  ],
  'snapchat-group': [
    { speaker: 'other', author: 'Ellis', text: 'who has the tent' },
    { speaker: 'other', author: 'Juno', text: 'it is in our shed' },
    { speaker: 'other', author: 'Juno', text: 'a bit muddy' },
    { speaker: 'self', author: 'Ich', text: 'I can wash it' },
  ],
};

export const pages: Record<string, FixturePage> = {
  snapchat: {
    href: 'https://www.snapchat.com/web/5a1c0000-0000-4000-8000-000000000001',
    chats: [{ key: '5a1c0000-0000-4000-8000-000000000001', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'snapchat-group': {
    href: 'https://web.snapchat.com/5a1c0000-0000-4000-8000-000000000002',
    chats: [{ key: '5a1c0000-0000-4000-8000-000000000002', audience: 'group', title: 'Camping', other: '' }],
  },
};
