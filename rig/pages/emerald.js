import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

playDemo(
  createStage({
    own: 'ravi',
    chats: [{ key: 'room', name: 'brickfox', kind: 'direct' }],
    composer: '#room-input',
    keyOf: () => history.state?.key,
    id: (_at, count) => String(count),
    address: () => '/app',
    list: () => document.querySelector('#messages'),
    show: () =>
      document.querySelector('#app').replaceChildren(
        make(
          `<div id="container" class="stage-main"><div id="messages" class="stage-scroll"></div>
            <div class="room-component-input-container stage-foot"><textarea id="room-input" class="stage-write"></textarea></div></div>`,
        ),
      ),
    row,
  }),
);

/** Who goes on talking adds a line to the bubble that is there. */
function row(line, previous) {
  const words = make('<div data-slot="text"></div>', { text: line.text });
  const last = document.querySelector('#messages > :last-child .room-component-message-text');
  if (last && previous?.author === line.author) {
    last.append(words);
    return document.createDocumentFragment();
  }
  return make(
    `<div class="room-component-message-container"><div class="room-component-message-right"><div class="room-component-message-name" data-slot="author"></div>
      <div class="room-component-message-text"><div data-slot="text"></div></div></div></div>`,
    { author: line.author, text: line.text },
  );
}
