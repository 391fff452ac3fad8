import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const isPost = location.pathname.includes('/post/');
const list = () => document.querySelector('.stage-list');
const nav = '<nav role="navigation"><a href="/messages">Chat</a><a href="/profile/Ravi">Profile</a></nav>';

/** The parts have no names, only places and styles. */
const messages = {
  show: ({ name }) =>
    document.querySelector('#app').replaceChildren(
      make(nav),
      make(
        `<main class="stage-main"><div><div dir="auto" data-slot="name"></div></div><div><div><div class="stage-scroll"><div class="stage-list"></div></div></div>
          <div><div><textarea class="stage-write"></textarea></div></div></div></main>`,
        { name },
      ),
    ),
  row(line) {
    const isOwn = line.from === 'self';
    return make(
      `<div><div style="margin:0 16px"><div><div><div><div style="display:flex;flex-direction:${isOwn ? 'row' : 'row-reverse'}">
        <div style="display:flex;${isOwn ? 'margin-left:auto' : 'margin-right:auto'}"><button type="button" aria-haspopup="menu">…</button></div>
        <div style="display:flex;flex-direction:column;max-width:80%;align-items:${isOwn ? 'flex-end' : 'flex-start'}"><div><div dir="auto" data-word-wrap="1" data-slot="text"></div></div></div></div></div></div></div></div></div>`,
      { text: line.text },
    );
  },
};

const thread = {
  show: () =>
    document
      .querySelector('#app')
      .replaceChildren(
        make(nav),
        make(
          '<main class="stage-main"><div data-testid="postThreadScreen"><div class="stage-list stage-scroll"></div></div><div contenteditable="true" role="textbox" class="stage-write"></div></main>',
        ),
      ),
  row: (line) =>
    make(
      `<div><div data-testid="postThreadItem-by-${line.author}" role="link" tabindex="0"><a href="/profile/${line.author}"><div dir="auto" data-slot="author"></div></a><div><div dir="auto" data-word-wrap="1" data-testid="postText" data-slot="text"></div></div></div></div>`,
      { author: line.author, text: line.text },
    ),
};

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: 'kite', name: 'brickfox', kind: isPost ? 'channel' : 'direct' }],
    composer: '.stage-write',
    keyOf: () => history.state?.key,
    id: (_at, count) => String(count),
    address: () => location.pathname,
    list,
    ...(isPost ? thread : messages),
  }),
);
