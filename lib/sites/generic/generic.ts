import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { AUTHOR } from './parts/author';
import { hasBigCanvas } from './parts/big-canvas';
import { whose } from './parts/whose';

/** Until a chat was found (`parts/derive.ts`) there is nothing to read. */
const NOTHING = ':not(*)';

/** The last one asked: reads a chat on any site that a family turned Tawny on for. */
export default {
  id: 'generic',
  name: 'a site that you added',
  matches: [],
  canvas: hasBigCanvas,
  conversation: {
    list: [NOTHING],
    deep: true, // rows may be filled late
    expected: [],
    key: [{ in: 'address', part: /^https?:\/\/(.+)$/ }],
    title: [{ in: 'list', attribute: 'aria-label' }, { in: 'title' }],
    counterpart: [],
    own: [],
    audience,
  },
  message: {
    item: [NOTHING],
    skip: [
      '[role="separator"]', // days
      '[class*="typing" i]', // "is writing …"
      '[class*="system" i]', // joins, notices
      '[class*="divider" i]', // days
    ],
    id: [{ attribute: 'data-message-id' }, { attribute: 'data-id' }, { attribute: 'id' }],
    withoutId: [
      '*', // most have none
    ],
    text: [
      '[class*="message-text" i], [class*="messageText"], [class*="msg-text" i], [class*="message_text" i]', // said plainly
      '[class*="message-body" i], [class*="messageBody"], [class*="message-content" i], [class*="messageContent"]', // also common
      ':scope', // all but what is left out
    ],
    exclude: [
      'blockquote, [class*="quote" i], [class*="replied" i], [class*="reply-to" i]', // someone else's words
      'time, [class~="time"], [class*="timestamp" i], [class~="date"]', // when
      '[class*="author" i], [class*="username" i], [class*="user-name" i], [class*="nick" i], [class*="sender" i], [class*="display-name" i]', // who
      '[role="article"] > strong:first-child, li > strong:first-child, div > strong:first-child, li > b:first-child, div > b:first-child', // who
      '[class*="avatar" i], [class*="badge" i], [class*="reaction" i], [class~="status"], [role="button"]', // beside the words
    ],
    author: AUTHOR,
    mine: [],
    theirs: [],
    whose,
    time: [{ css: 'time[datetime]', attribute: 'datetime' }],
  },
  composer: [NOTHING],
  checked: '2026-11',
  certainty: 'low',
  blind: 'everything but the text of the chat in front; on a page it has not met, it may miss or mix up messages',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  generic: [
    { id: 'g1', speaker: 'other', author: 'Juno', text: 'ready for the quiz?' },
    { id: 'g2', speaker: 'self', author: 'You', text: 'only half of it' },
    { id: 'g3', speaker: 'other', author: 'Juno', text: 'me too' },
    { id: 'g4', speaker: 'self', author: 'You', text: 'rhythm is the worst word 😵' },
    { id: 'g5', speaker: 'other', author: 'Juno', text: 'library at five?' },
  ],
  'generic-rows': [
    { speaker: 'other', author: 'Juno', text: 'nice boat' },
    { speaker: 'self', author: '', text: 'it floats even' },
    { speaker: 'other', author: 'Juno', text: 'race you to the bridge' },
    { speaker: 'self', author: '', text: 'ready' },
  ],
};

export const pages: Record<string, FixturePage> = {
  generic: {
    href: 'https://chat.example/room/5',
    chats: [{ key: 'chat.example/room/5', audience: 'direct', title: 'Chat with Juno', other: '' }],
  },
  'generic-rows': {
    href: 'https://boats.example/play',
    chats: [{ key: 'boats.example/play', audience: 'direct', title: 'Boat race', other: '' }],
  },
};
