import { playDemo } from '/demo.js';
import { clock, emojiPicture, make, withPictures } from '/markup.js';
import { createStage } from '/stage.js';

const days = new Intl.DateTimeFormat('en-GB');

playDemo(
  createStage({
    own: 'Ravi',
    chats: [
      { key: 'brickfox', name: 'brickfox', kind: 'direct' },
      { key: 'Football on Sunday', name: 'Football on Sunday', kind: 'group', members: 'Ellis, Juno, You' },
    ],
    composer: 'footer [contenteditable]',
    keyOf: () => history.state?.key,
    // Ids since autumn 2026: hexadecimal, nothing else in them.
    id: (_at, count) => `3EB0${(count * 7919).toString(16).toUpperCase().padStart(8, '0')}`,
    address: () => '/',
    list: () => document.querySelector('[data-testid="conversation-panel-messages"]'),
    show,
    row,
    fill,
  }),
);

function show(chat, chats) {
  document.querySelector('#pane-side [role="grid"]').replaceChildren(
    ...chats.map((one) =>
      make(
        `<div role="row"><div class="stage-chat" role="gridcell" data-chat="${one.key}"><span class="stage-face" data-slot="face"></span>
          <span dir="auto" data-slot="name"></span><span class="stage-preview" data-slot="last"></span></div></div>`,
        { face: one.name[0].toUpperCase(), name: one.name, last: one.lines.at(-1)?.text ?? '' },
      ),
    ),
  );
  const room = make(
    `<div id="main" class="stage-main">
      <header class="stage-head" data-testid="conversation-header"><div role="button" data-testid="conversation-info-header">
        <span data-testid="conversation-info-header" dir="auto" data-slot="name"></span>
        <div data-testid="chat-subtitle"><span data-slot="subtitle"></span></div></div></header>
      <div class="stage-scroll stage-list stage-bubbles" data-testid="conversation-panel-messages" role="application" tabindex="0"></div>
      <footer class="stage-foot"><div class="stage-write" role="textbox" contenteditable="true" aria-label="Type a message" data-lexical-editor="true"></div></footer>
    </div>`,
    { name: chat.name, subtitle: chat.members ?? 'online' },
  );
  room.querySelector('[data-testid="chat-subtitle"] span').title = chat.members ?? 'online';
  document.querySelector('#main').replaceWith(room);
}

function row(line, _previous, chat) {
  const element = make(`<div role="row"><div data-id="${line.id}" data-testid="conv-msg-${line.id}"></div></div>`);
  if (line.text !== undefined) fill(element, line, chat);
  return element;
}

function fill(element, line) {
  const own = line.from === 'self';
  element.classList.toggle('stage-own', own);
  const content = make(
    `<div data-testid="msg-container" class="stage-bubble"><div class="copyable-text">
      <span class="selectable-text copyable-text" dir="ltr"><span data-slot="text"></span></span></div>
      <span data-testid="msg-meta" class="stage-meta"><span dir="auto" data-slot="time"></span>${own ? '<span data-icon="msg-check" aria-label=" Sent ">✓</span>' : ''}</span></div>`,
    { text: withPictures(line.text, picture), time: clock(line.at) },
  );
  const day = days.format(line.at);
  content
    .querySelector('.copyable-text')
    .setAttribute('data-pre-plain-text', `[${clock(line.at)}, ${day}] ${line.author}: `);
  element.querySelector('[data-id]').replaceChildren(content);
}

function picture(emoji) {
  const image = emojiPicture(emoji);
  image.className = 'emoji';
  image.alt = emoji;
  image.dataset.plainText = emoji;
  return image;
}
