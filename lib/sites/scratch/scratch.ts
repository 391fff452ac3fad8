import type { Expected, FixturePage, Site } from '../site';
import { whose } from './parts/whose';

const PERSON = /\/users\/([^/?#]+)/;

export default {
  id: 'scratch',
  name: 'Scratch',
  matches: ['https://scratch.mit.edu/*'],
  conversation: {
    list: [
      '.comments-list', // projects and studios; open source
      'ul.comments', // profiles, older pages
    ],
    deep: true, // answers stand in groups
    expected: [], // comments may be off
    key: [{ in: 'address', part: /\/((?:projects|studios|users)\/[^/?#]+)/ }],
    title: [{ in: 'title', part: /^(.+?)(?: on Scratch)?$/ }],
    counterpart: [],
    own: [{ in: 'page', css: '.profile-name' }],
    audience: [{ is: 'public' }],
  },
  message: {
    item: [
      '.comment[id^="comments-"]', // all pages
    ],
    id: [{ attribute: 'id', part: /^comments-(\d+)$/ }],
    text: [
      '.comment-content', // projects and studios
      '.content', // profiles
    ],
    exclude: [],
    author: [
      { css: 'a.username', attribute: 'href', part: PERSON },
      { css: '.name a', attribute: 'href', part: PERSON },
    ],
    mine: [],
    theirs: [],
    whose,
    time: [{ css: '.time[title]', attribute: 'title' }],
  },
  composer: [
    'textarea[name="compose-comment"]', // projects and studios
    '#main-post-form textarea', // profiles
  ],
  checked: '2026-11',
  certainty: 'high',
  blind: 'chats inside projects, forums, comments that are not on the page',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  scratch: [
    { id: '701', speaker: 'other', author: 'juno_bits', text: 'how does the boat turn?' },
    { id: '702', speaker: 'self', author: 'Ravi_K', text: '@juno_bits with two clones :D' },
    { id: '703', speaker: 'other', author: 'ellis7', text: 'clever' },
  ],
  'scratch-profile': [
    { id: '801', speaker: 'other', author: 'juno_bits', text: 'nice banner' },
    { id: '802', speaker: 'self', author: 'Ravi_K', text: 'thanks' },
  ],
};

export const pages: Record<string, FixturePage> = {
  scratch: {
    href: 'https://scratch.mit.edu/projects/42/',
    chats: [{ key: 'projects/42', audience: 'public', title: 'Boat race', other: '' }],
  },
  'scratch-profile': {
    href: 'https://scratch.mit.edu/users/Ravi_K/',
    chats: [{ key: 'users/Ravi_K', audience: 'public', title: 'Ravi_K', other: '' }],
  },
};
