import type { Expected, FixturePage, Site } from '../site';
import { whose } from './parts/whose';

export default {
  id: 'slack',
  name: 'Slack',
  matches: ['https://app.slack.com/*'],
  conversation: {
    list: [
      '[data-qa="message_pane"] [data-qa="slack_kit_list"]', // 2026; the list of channels is of the same kind elsewhere
      '#message-list [data-qa="slack_kit_list"]', // builds without the pane's mark
    ],
    frame: ['[data-qa="message_pane"]'],
    expected: [{ address: /\/client\/\w+\/[CDG]\w+/, css: '[data-qa="message_input"]' }],
    key: [{ in: 'address', part: /\/client\/\w+\/([CDG]\w+)/ }],
    title: [
      { css: '#message-list', attribute: 'aria-label', part: /^(.+?)(?: \([^)]*\))?$/ },
      { in: 'title', part: /^(?:[!*] )?(.+?) \([^)]*\) - / },
    ],
    counterpart: [{ css: '#message-list', attribute: 'aria-label', part: /^(.+?)(?: \([^)]*\))?$/ }],
    own: [{ in: 'page', css: '[data-qa="user-button"]', attribute: 'aria-label', part: /[:：]\s*(.+)$/ }],
    audience: [{ is: 'direct', when: { address: /\/client\/\w+\/D/ } }, { is: 'group' }],
  },
  message: {
    item: [
      '[data-qa="virtual-list-item"][data-item-key]', // date lines have a key too, but none like a time
    ],
    id: [{ attribute: 'data-item-key', part: /^(\d+\.\d+)$/ }],
    text: [
      '[data-qa="message-text"]', // 2026
    ],
    exclude: [
      '.c-message__edited_label', // "(edited)"
      'blockquote', // what is answered
    ],
    author: [
      { css: '[data-qa="message_sender"]' }, // first row of a run
      { css: '.c-message__sender' }, // other builds
    ],
    mine: [],
    theirs: [],
    whose,
    time: [{ attribute: 'data-item-key', part: /^(\d+\.\d+)$/ }], // seconds
    parseTime: (text) => Math.round(Number(text) * 1000),
    edited: [
      '.c-message__edited_label', // inside the text
    ],
  },
  composer: [
    '[data-qa="message_input"] [role="textbox"]', // Quill's editor
  ],
  checked: '2026-11',
  certainty: 'high',
  blind: 'huddles, pictures, files, threads beside a channel, chats that are not open',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  slack: [
    { id: '1795446060.000100', speaker: 'other', author: 'Juno', text: 'is there clay left?' },
    { id: '1795446070.000200', speaker: 'other', author: 'Juno', text: 'red or white :bowl:' },
    { id: '1795446180.000300', speaker: 'self', author: 'Ravi', text: 'only white' },
    { id: '1795446190.000400', speaker: 'self', author: 'Ravi', text: 'two bags' },
  ],
  'slack-channel': [
    { id: '1795446300.000100', speaker: 'other', author: 'Juno', text: 'kiln is hot' },
    { id: '1795446310.000200', speaker: 'self', author: 'Ravi', text: 'coming' },
    { id: '1795446320.000300', speaker: 'other', author: 'Ellis', text: 'mind the step' },
  ],
};

export const pages: Record<string, FixturePage> = {
  slack: {
    href: 'https://app.slack.com/client/T0001/D0002',
    chats: [{ key: 'D0002', audience: 'direct', title: 'Juno', other: 'Juno' }],
  },
  'slack-channel': {
    href: 'https://app.slack.com/client/T0001/C0003',
    chats: [{ key: 'C0003', audience: 'group', title: 'kiln', other: '' }],
  },
};
