import type { Expected, FixturePage, Site } from '../site';
import { audience } from './parts/audience';
import { parseTime } from './parts/time';

/** Ids before September 2026 begin with the side and the chat. */
const CHAT_IN_ID = /^(?:true|false)_([^_]+@[^_]+)_/;

export default {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  conversation: {
    list: [
      '#main [data-testid="conversation-panel-messages"]', // autumn 2026
      '#main [role="application"]', // builds without test ids
    ],
    deep: true, // rows are mounted empty and filled later
    frame: ['#main'],
    expected: [
      { css: '#main' },
      { css: 'footer [role="textbox"][contenteditable="true"]' }, // should the id go
    ],
    key: [
      { in: 'list', css: '[data-id]', attribute: 'data-id', part: CHAT_IN_ID },
      { css: 'header span[data-testid="conversation-info-header"]' }, // the name itself, not its button
      { css: 'header [data-testid="conversation-info-header"] span[dir="auto"]' },
      { css: 'header span[dir="auto"]' }, // builds without test ids; never the first [title], which lists members
    ],
    title: [
      { css: 'header span[data-testid="conversation-info-header"]' },
      { css: 'header [data-testid="conversation-info-header"] span[dir="auto"]' },
      { css: 'header span[dir="auto"]' },
    ],
    counterpart: [
      { css: 'header span[data-testid="conversation-info-header"]' },
      { css: 'header [data-testid="conversation-info-header"] span[dir="auto"]' },
      { css: 'header span[dir="auto"]' },
    ],
    own: [],
    audience,
  },
  message: {
    item: [
      '[role="row"] [data-id]', // both shapes of id
    ],
    id: [
      { attribute: 'data-id', part: /^(?:true|false)_[^_]+@[^_]+_([^_]+)/ }, // before September 2026
      { attribute: 'data-id', part: /^([^_@]+)$/ }, // since then
      { attribute: 'data-id' },
    ],
    key: [{ attribute: 'data-id', part: CHAT_IN_ID }],
    text: [
      '[data-pre-plain-text] span.selectable-text', // autumn 2026, and years before
    ],
    exclude: [
      '[data-testid="quoted-message"]', // someone else's words
      '[role="button"]', // quotes in builds without test ids, "read more"
    ],
    author: [{ css: '[data-pre-plain-text]', attribute: 'data-pre-plain-text', part: /^\[[^\]]*\]\s*(.+?):\s*$/ }],
    mine: [
      '[data-testid="msg-meta"] [data-icon^="msg-"]', // the ticks
      '[data-id^="true_"]', // before September 2026
      '.message-out', // some builds
      '[data-icon="tail-out"]', // first of a run
    ],
    theirs: [
      '[data-id^="false_"]', // before September 2026
      '.message-in', // some builds
      '[data-icon="tail-in"]', // first of a run
    ],
    // Every own message has a tick (or a clock until it is sent); no other has.
    unmarked: { is: 'other', where: '[data-testid="msg-meta"]' },
    time: [{ css: '[data-pre-plain-text]', attribute: 'data-pre-plain-text', part: /^\[([^\]]*)\]/ }],
    parseTime,
    timeStep: 60_000,
  },
  composer: [
    'footer [role="textbox"][contenteditable="true"]', // language-neutral
  ],
  send: [
    'button:has([data-icon="wds-ic-send-filled"])', // 2025
    'button:has([data-icon="send"])', // before
  ],
  checked: '2026-10',
  certainty: 'high',
  blind: 'calls, voice messages, pictures, view-once messages, chats that are not open',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  whatsapp: [
    { id: 'B0001FACADE', speaker: 'other', author: 'Juno', text: 'are you at the pool yet?' },
    { id: 'B0002FACADE', speaker: 'other', author: 'Juno', text: 'my bus is slow 🙄' },
    { id: 'B0003FACADE', speaker: 'self', author: 'Ravi', text: 'yes, by the big clock' },
    { id: 'B0004FACADE', speaker: 'other', author: 'Juno', text: 'save me a locker' },
    { id: 'B0006FACADE', speaker: 'self', author: 'Ravi', text: 'done, number 12' },
    { id: 'B0007FACADE', speaker: 'other', author: 'Juno', text: 'you are a star ⭐\nsee you in five' },
  ],
  'whatsapp-group': [
    { id: 'C0001', chat: '120363000@g.us', speaker: 'other', author: 'Ellis', text: 'who is bringing the ball' },
    { id: 'C0002', chat: '120363000@g.us', speaker: 'other', author: 'Juno', text: 'me' },
    { id: 'C0003', chat: '120363000@g.us', speaker: 'self', author: 'Ravi', text: 'then I bring the oranges' },
  ],
};

export const pages: Record<string, FixturePage> = {
  whatsapp: {
    href: 'https://web.whatsapp.com/',
    chats: [{ key: 'Juno', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'whatsapp-group': {
    href: 'https://web.whatsapp.com/',
    chats: [{ key: '120363000@g.us', audience: 'group', title: 'Football on Sunday', other: '' }],
  },
};
