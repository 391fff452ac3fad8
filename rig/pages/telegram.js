import { playDemo } from '/demo.js';
import { clock, make } from '/markup.js';
import { createStage } from '/stage.js';

const isA = location.pathname.startsWith('/a');
const keyOf = ({ hash }) => hash.replace(/^#/, '') || undefined;
const list = () => document.querySelector('.stage-list');

const a = {
  show: ({ name }) =>
    document.querySelector('#app').replaceChildren(
      make(
        `<div id="MiddleColumn" class="stage-main"><div class="MiddleHeader"><div class="ChatInfo"><div class="info"><div class="title"><h3 class="fullName" data-slot="name"></h3></div></div></div></div>
          <div class="Transition_slide Transition_slide-active stage-scroll"><div class="MessageList"><div class="messages-container"><div class="message-date-group stage-list"></div></div></div></div>
          <div class="Composer stage-foot"><div id="editable-message-text" contenteditable="true" role="textbox" class="stage-write"></div></div></div>`,
        { name },
      ),
    ),
  row: (line) =>
    make(
      `<div class="sender-group-container"><div id="message-${line.id}" class="Message message-list-item ${line.from === 'self' ? 'own' : ''}" data-message-id="${line.id}"
        style="display:flex;${line.from === 'self' ? 'justify-content:flex-end' : ''}"><div class="message-content stage-bubble"><div class="text-content" dir="auto"><span data-slot="text"></span><span class="MessageMeta"><span class="message-time" data-slot="time"></span></span></div></div></div></div>`,
      { text: line.text, time: clock(line.at) },
    ),
};

const k = {
  show: ({ key, name }) =>
    document.querySelector('#app').replaceChildren(
      make(
        `<div class="chat tabs-tab active stage-main"><div class="topbar"><div class="chat-info"><span class="peer-title" data-peer-id="${key}" data-slot="name"></span></div></div>
          <div class="bubbles stage-scroll"><div class="bubbles-inner"><section class="bubbles-date-group stage-list"></section></div></div>
          <div class="chat-input stage-foot"><div class="input-message-input stage-write" contenteditable="true" data-peer-id="${key}"></div></div></div>`,
        { name },
      ),
    ),
  row: (line, _previous, { key }) =>
    make(
      `<div class="bubbles-group"><div class="bubble ${line.from === 'self' ? 'is-out' : 'is-in'}" data-mid="${line.id}" data-peer-id="${key}" data-timestamp="${Math.floor(line.at / 1000)}"><div class="bubble-content">
        <div class="message"><span class="translatable-message" data-slot="text"></span><span class="time"><span class="time-inner" data-slot="time"></span></span></div></div></div></div>`,
      { text: line.text, time: clock(line.at) },
    ),
};

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: keyOf(location) ?? '222', name: 'brickfox', kind: 'direct' }],
    composer: '.stage-write',
    keyOf,
    id: (_at, count) => String(700 + count),
    address: ({ key }) => `${location.pathname}#${key}`,
    list,
    ...(isA ? a : k),
  }),
);
