import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

playDemo(
  createStage({
    own: 'ravi_kites',
    chats: [{ key: 'room', name: 'brickfox', kind: 'group' }],
    composer: 'textarea',
    keyOf: () => history.state?.key,
    id: (_at, count) => String(count),
    address: () => location.pathname,
    list: () => document.querySelector('.cs2-chat-list'),
    show: () =>
      document.querySelector('#app').replaceChildren(
        make(
          `<div class="stage-main"><div class="message-list-wrapper stage-scroll"><div class="cs2-chat-list"></div></div>
            <div class="chat-input stage-foot"><textarea class="stage-write"></textarea></div></div>`,
        ),
      ),
    row: (line) =>
      make(
        `<div class="cs2-chat-message"><span class="cs2-chat-message-author" data-slot="author"></span><div class="cs2-chat-message-body" data-slot="text"></div></div>`,
        { author: line.author, text: line.text },
      ),
  }),
);
