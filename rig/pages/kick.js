import { playDemo } from '/demo.js';
import { clock, make } from '/markup.js';
import { createStage } from '/stage.js';

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: 'kite', name: 'brickfox', kind: 'channel' }],
    composer: '.stage-write',
    keyOf: () => history.state?.key,
    id: (_at, count) => String(count),
    address: () => location.pathname,
    list: () => document.querySelector('.stage-list'),
    show: () =>
      document.querySelector('#app').replaceChildren(
        make(
          `<div id="channel-chatroom" class="stage-main"><div id="chatroom-messages"><div class="no-scrollbar stage-list stage-scroll"></div></div>
            <div class="stage-foot"><div data-testid="chat-input" data-input="true" contenteditable="true" role="textbox" class="stage-write"></div></div></div>`,
        ),
      ),
    row: (line) =>
      make(
        `<div data-index="${line.id}"><div class="group"><span data-slot="time"></span><div class="inline-flex"><button title="${line.author}" data-slot="author"></button></div><span>: </span>
          <span class="font-normal leading-normal" data-slot="text"></span></div></div>`,
        { author: line.author, text: line.text, time: clock(line.at) },
      ),
  }),
);
