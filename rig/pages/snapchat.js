import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const keyOf = ({ pathname }) => pathname.match(/\/web\/([0-9a-f-]+)/)?.[1];

playDemo(
  createStage({
    own: 'Me',
    chats: [{ key: keyOf(location) ?? '5a1c0000-0000-4000-8000-000000000001', name: 'brickfox', kind: 'direct' }],
    composer: '[role="textbox"]',
    keyOf,
    id: (_at, count) => `line-${count}`,
    address: (chat) => `/web/${chat.key}`,
    list: (chat) => document.getElementById(`cv-${chat.key}`),
    show,
    row,
  }),
);

function show(chat) {
  document.querySelector('#app').replaceChildren(
    make(
      `<div class="stage-columns"><div class="stage-side" role="list" aria-label="Friends Feed"><div role="listitem">
          <div role="button" aria-labelledby="title-${chat.key} status-${chat.key}"><img role="presentation" alt=""><span id="title-${chat.key}" data-slot="name"></span><span id="status-${chat.key}">Received</span></div></div></div>
        <main class="stage-main"><ul id="cv-${chat.key}" class="stage-list stage-scroll"></ul>
          <div class="stage-foot"><div role="textbox" contenteditable="true" class="stage-write" aria-label="Send a chat"></div></div></main></div>`,
      { name: chat.name },
    ),
  );
}

/** Every line is a run of its own here. */
function row(line) {
  return make(
    `<li><ul><li><header><span data-slot="author"></span><time datetime="${new Date(line.at).toISOString()}">now</time></header>
      <div><span dir="auto" data-slot="text"></span></div></li></ul></li>`,
    { author: line.author, text: line.text },
  );
}
