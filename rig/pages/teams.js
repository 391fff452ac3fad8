import { playDemo } from '/demo.js';
import { clock, make } from '/markup.js';
import { createStage } from '/stage.js';

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: 'brickfox', name: 'brickfox', kind: 'direct' }],
    composer: '[data-tid="ckeditor"]',
    keyOf: () => history.state?.key,
    // The number of a message is the time at which it was sent.
    id: (at, count) => String(at * 1000 + count),
    address: () => '/v2/',
    list: () => document.querySelector('#chat-pane-list'),
    show: (chat) =>
      document.querySelector('#app').replaceChildren(
        make(
          `<div data-tid="app-layout" class="stage-main"><div data-tid="entity-header-toolbar" class="stage-head"><h2 data-tid="chat-title"><span data-slot="name"></span></h2></div>
            <div data-tid="message-pane-list-viewport" class="stage-scroll"><div id="chat-pane-list"></div></div>
            <div class="stage-foot"><div data-tid="ckeditor" role="textbox" contenteditable="true" class="stage-write"></div></div></div>`,
          { name: chat.name },
        ),
      ),
    row,
    fill: (element, line) => element.replaceChildren(...row(line).childNodes),
  }),
);

function row(line, previous) {
  // Rows are mounted empty first.
  if (line.text === undefined) return make('<div data-tid="chat-pane-item"></div>');
  const own = line.from === 'self';
  const name =
    own || previous?.author === line.author ? '' : '<span data-tid="message-author-name" data-slot="author"></span>';
  return make(
    `<div data-tid="chat-pane-item"><div class="${own ? 'fui-ChatMyMessage' : 'fui-ChatMessage'}">${name}<time datetime="${new Date(line.at).toISOString()}" data-slot="time"></time>
      <div data-tid="chat-pane-message" data-mid="${line.id}"><div id="content-${line.id}"><p data-slot="text"></p></div></div></div></div>`,
    { author: line.author, time: clock(line.at), text: line.text },
  );
}
