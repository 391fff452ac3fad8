import { playDemo } from '/demo.js';
import { clock, make } from '/markup.js';
import { createStage } from '/stage.js';

const path = location.pathname;

playDemo(
  createStage({
    own: 'Ravi Kite',
    chats: [{ key: 'AAAA1', name: 'brickfox', kind: 'direct' }],
    composer: '[role="textbox"]',
    keyOf: () => history.state?.key,
    id: (_at, count) => `m${count}`,
    address: () => path,
    list: () => document.querySelector('.stage-list'),
    show: (chat) => {
      document.title = `${chat.name} - Chat`;
      document.querySelector('#app').replaceChildren(
        make(
          `<div class="stage-main"><span role="listitem" data-group-id="dm/${chat.key}">a preview</span>
            <div role="main" class="stage-main"><div data-group-id="dm/${chat.key}" class="stage-scroll"><div class="stage-list"></div></div>
            <div class="stage-foot"><div role="textbox" contenteditable="true" class="stage-write"></div></div></div></div>`,
        ),
      );
    },
    row,
  }),
);

function row(line, previous) {
  const own = line.from === 'self';
  const user = own ? 222 : 111;
  const name =
    previous?.author === line.author
      ? ''
      : `<span data-member-id="user/human/${user}" data-message-id="${line.id}" data-slot="label"></span>`;
  const element = make(
    `<c-wiz data-topic-id="t${line.id}"><div role="group" data-id="${line.id}" data-user-id="${user}"><div>${name}<span data-absolute-timestamp="${line.at}" data-slot="time"></span></div>
      <div jsname="bgckF" data-slot="text"></div><div role="toolbar"><button>React</button></div></div></c-wiz>`,
    { label: own ? 'You' : line.author, time: clock(line.at), text: line.text },
  );
  element.querySelector('[data-member-id]')?.setAttribute('data-name', line.author);
  return element;
}
