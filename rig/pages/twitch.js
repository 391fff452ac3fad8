import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const isWhisper = new URLSearchParams(location.search).has('whisper');
const names = { Ravi: 'ravi_kites', brickfox: 'brickfox' };
const room = `<section data-test-selector="chat-room-component-layout" class="stage-main">
  <div class="chat-scrollable-area__message-container stage-list stage-scroll" role="log"><div class="chat-line__status">Welcome</div></div>
  <div class="stage-foot"><div data-a-target="chat-input" role="textbox" contenteditable="true" data-slate-editor="true" class="stage-write"></div></div></section>`;

const channel = {
  list: () => document.querySelector('.chat-scrollable-area__message-container'),
  show: () => document.querySelector('#app').replaceChildren(make(room)),
  row: (line) =>
    make(
      `<div class="chat-line__message" data-a-target="chat-line-message"><div class="chat-line__message-container"><span class="chat-author__display-name" data-a-target="chat-message-username" data-a-user="${names[line.author] ?? line.author}" data-slot="author"></span><span>: </span>
        <span data-a-target="chat-line-message-body"><span class="text-fragment" data-a-target="chat-message-text" data-slot="text"></span></span></div></div>`,
      { author: line.author, text: line.text },
    ),
};

/** Over the page of a channel, whose own chat stays where it is. */
const whisper = {
  list: () => document.querySelector('.whispers-thread .stage-list'),
  show: ({ name }) =>
    document.querySelector('#app').replaceChildren(
      make(room),
      make(
        `<div class="whispers-thread" data-a-target="whisper-thread-${name}"><div class="thread-header"><span title="${name}" data-slot="name"></span></div>
          <div class="whispers-thread-messages__thread-box"><div class="scrollable-area stage-scroll"><div class="stage-list"></div></div></div><textarea class="stage-write"></textarea></div>`,
        { name },
      ),
    ),
  row: (line) =>
    make(
      `<div class="thread-message__message" data-a-target="whisper-message"><span data-a-target="whisper-message-name" data-slot="author"></span><span>: </span>
        <span><span class="text-fragment" data-a-target="chat-message-text" data-slot="text"></span></span></div>`,
      { author: line.author, text: line.text },
    ),
};

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: 'brickfox', name: 'brickfox', kind: isWhisper ? 'direct' : 'channel' }],
    composer: isWhisper ? '.whispers-thread textarea' : '[data-a-target="chat-input"]',
    keyOf: () => history.state?.key,
    id: (_at, count) => String(count),
    address: () => location.pathname + location.search,
    ...(isWhisper ? whisper : channel),
  }),
);
