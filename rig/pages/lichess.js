import { playDemo } from '/demo.js';
import { clock, make } from '/markup.js';
import { createStage } from '/stage.js';

const keyOf = ({ pathname }) => pathname.split('/').at(-1);
const link = (name) => `<a class="user-link" href="/@/${name}">${name}</a>`;

const game = {
  list: () => document.querySelector('.mchat__messages'),
  show: (chat) =>
    put(
      `<div class="stage-main"><div class="ruser-top stage-head">${link(chat.name)}</div><div class="ruser-bottom">${link('Ravi')}</div>
        <div class="mchat stage-main"><div class="mchat__content discussion stage-scroll"><ol class="mchat__messages" role="log" aria-live="polite"></ol></div>
        <div class="stage-foot"><input class="mchat__say stage-write"></div></div></div>`,
    ),
  row: (line) => make(`<li>${link(line.author)}<t data-slot="text"></t></li>`, { text: line.text }),
};

const inbox = {
  list: () => document.querySelector('.msg-app__convo__msgs__content'),
  show: (chat) =>
    put(
      `<main class="msg-app stage-main"><div class="msg-app__convo stage-main"><div class="msg-app__convo__head stage-head">${link(chat.name)}</div>
        <div class="msg-app__convo__msgs stage-scroll"><div class="msg-app__convo__msgs__content"></div></div>
        <form class="msg-app__convo__post stage-foot"><textarea class="msg-app__convo__post__text stage-write"></textarea></form></div></main>`,
    ),
  row(line) {
    const tag = line.from === 'self' ? 'mine' : 'their';
    return make(`<group><${tag}><t data-slot="text"></t><em data-slot="time"></em></${tag}></group>`, {
      text: line.text,
      time: clock(line.at),
    });
  },
};

function put(html) {
  document.querySelector('#app').replaceChildren(make(html));
}

document.body.dataset.user = 'ravi';
playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: keyOf(location), name: 'brickfox', kind: 'direct' }],
    composer: '.stage-write',
    keyOf,
    id: (_at, count) => String(count),
    address: (chat) => location.pathname.replace(/[^/]+$/, chat.key),
    ...(location.pathname.startsWith('/inbox') ? inbox : game),
  }),
);
