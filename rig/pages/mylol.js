import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const keyOf = ({ pathname }) => pathname.split('/').at(-1);

playDemo(
  createStage({
    own: 'ravi14',
    chats: [{ key: keyOf(location), name: 'brickfox', kind: 'direct' }],
    composer: 'textarea',
    keyOf,
    id: (_at, count) => String(count),
    address: (chat) => `/messages/${chat.key}`,
    list: () => document.querySelector('.messages'),
    show: (chat) =>
      document.querySelector('#app').replaceChildren(
        make(
          `<div class="stage-main"><h2 class="stage-head">Conversation with <a href="/${chat.name}" data-slot="name"></a></h2>
            <div class="messages stage-scroll"></div><form class="stage-foot"><textarea name="message" class="stage-write"></textarea></form></div>`,
          { name: chat.name },
        ),
      ),
    row: (line) =>
      make(
        `<div class="message ${line.from === 'self' ? 'sent' : 'received'}"><div class="message-user"><a href="/${line.author}" data-slot="author"></a></div><div class="message-text" data-slot="text"></div></div>`,
        { author: line.author, text: line.text },
      ),
  }),
);
