import { playDemo } from '/demo.js';
import { clock, make } from '/markup.js';
import { createStage } from '/stage.js';

const keyOf = ({ pathname }) => pathname.match(/\/t\/(\d+)/)?.[1];

playDemo(
  createStage({
    own: 'You',
    chats: [{ key: keyOf(location) ?? '123', name: 'brickfox', kind: 'direct' }],
    composer: '[role="textbox"]',
    keyOf,
    id: (_at, count) => `line-${count}`,
    address: (chat) => `/messages/t/${chat.key}/`,
    list: () => document.querySelector('[role="log"]'),
    show,
    row,
  }),
);

function show(chat) {
  document.querySelector('#app').replaceChildren(
    make(
      `<div role="main" class="stage-main"><h2 dir="auto" class="stage-head"><a role="link" href="/300/" data-slot="name"></a></h2>
        <div role="log" class="stage-list stage-scroll"></div>
        <div class="stage-foot"><div role="textbox" contenteditable="true" class="stage-write" aria-label="Message"></div></div></div>`,
      { name: chat.name },
    ),
  );
}

/** A page in a language whose word for "You" nobody listed: only the place of the bubble tells the sides apart. */
function row(line) {
  const element = make(
    `<div role="article" data-scope="messages_table"><div><div dir="auto" class="stage-bubble" style="width:fit-content" data-slot="text"></div></div></div>`,
    { text: line.text },
  );
  const isOwn = line.from === 'self';
  if (isOwn) element.querySelector('.stage-bubble').style.marginLeft = 'auto';
  element.firstElementChild.setAttribute(
    'aria-label',
    `${clock(line.at)}, ${isOwn ? 'Chi' : line.author}: ${line.text}`,
  );
  return element;
}
