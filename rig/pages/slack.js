import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const keyOf = ({ pathname }) => pathname.split('/').at(-1);
const isDirect = keyOf(location).startsWith('D');

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: keyOf(location), name: isDirect ? 'brickfox' : 'kiln', kind: isDirect ? 'direct' : 'channel' }],
    composer: '[role="textbox"]',
    keyOf,
    id: (at, count) => `${Math.floor(at / 1000)}.${String(count).padStart(6, '0')}`,
    address: (chat) => location.pathname.replace(/[^/]+$/, chat.key),
    list: () => document.querySelector('[data-qa="message_pane"] [data-qa="slack_kit_list"]'),
    show: (chat) => {
      document.title = `${chat.name} (${isDirect ? 'DM' : 'Channel'}) - Pottery - Slack`;
      const page = make(
        `<div class="stage-main"><button data-qa="user-button" aria-label="User: Ravi"></button>
          <nav data-qa="slack_kit_list"><div data-qa="virtual-list-item" data-item-key="${chat.key}">a preview</div></nav>
          <div data-qa="message_pane" class="stage-main"><div id="message-list" role="list" class="stage-scroll"><div data-qa="slack_kit_list"></div></div>
          <div class="stage-foot" data-qa="message_input"><div role="textbox" contenteditable="true" class="stage-write"></div></div></div></div>`,
      );
      page.querySelector('#message-list').setAttribute('aria-label', `${chat.name} (${chat.kind} message)`);
      document.querySelector('#app').replaceChildren(page);
    },
    row: (line, previous, chat) =>
      make(
        `<div data-qa="virtual-list-item" data-item-key="${line.id}" role="listitem"><div data-qa="message_container">
          ${previous?.author === line.author ? '' : '<span data-qa="message_sender" data-slot="author"></span>'}<div data-qa="message-text"><div class="p-rich_text_section" data-slot="text"></div></div></div></div>`,
        // In a channel of that name somebody has to be called otherwise.
        { author: line.from === 'other' && chat.kind === 'channel' ? 'brickfox' : line.author, text: line.text },
      ),
  }),
);
