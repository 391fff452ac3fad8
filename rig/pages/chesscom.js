import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const keyOf = ({ pathname }) => pathname.split('/').at(-1);

playDemo(
  createStage({
    own: 'RaviK',
    chats: [{ key: keyOf(location), name: 'brickfox', kind: 'direct' }],
    composer: 'input',
    keyOf,
    id: (_at, count) => String(count),
    address: (chat) => `/game/live/${chat.key}`,
    list: () => document.querySelector('.resizable-chat-area-component'),
    show: (chat) =>
      document.querySelector('#app').replaceChildren(
        make(
          `<div class="stage-main"><nav class="sidebar-container"><a class="sidebar-link" href="https://www.chess.com/member/ravik">RaviK</a></nav>
            <div class="player-top stage-head"><div data-test-element="user-tagline-username" data-slot="name"></div></div>
            <div class="resizable-chat-area-component stage-scroll"></div>
            <div class="player-bottom"><div data-test-element="user-tagline-username">RaviK</div></div>
            <div class="stage-foot"><input class="chat-input-component stage-write"></div></div>`,
          { name: chat.name },
        ),
      ),
    row: (line) =>
      make(
        `<div class="chat-message-component"><span class="user-tagline-chat-component"><a class="user-username-component" data-slot="author"></a></span><span class="chat-message-content" data-slot="text"></span></div>`,
        { author: `${line.author}:`, text: line.text },
      ),
  }),
);
