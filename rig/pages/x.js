import { playDemo } from '/demo.js';
import { clock, make } from '/markup.js';
import { createStage } from '/stage.js';

const path = location.pathname;
const kind = path.startsWith('/i/broadcasts') ? 'broadcast' : path.startsWith('/messages') ? 'classic' : 'chat';
const keyOf = ({ pathname }) => pathname.split('/').at(-1);

const surfaces = {
  /** Autumn 2026: everything in an open shadow root, whose host comes anew with every conversation. */
  chat: {
    list: () => document.querySelector('[data-testid="xchatEmbedRoute"]').shadowRoot.querySelector('ul'),
    show(chat) {
      put('<div data-testid="xchatEmbedRoute" class="stage-main"></div>');
      const root = document.querySelector('[data-testid="xchatEmbedRoute"]').attachShadow({ mode: 'open' });
      root.append(
        make(
          `<div data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header"><span data-testid="dm-conversation-username" data-slot="name"></span></div>
            <div data-testid="dm-message-scroller" role="log"><div data-testid="dm-message-list"><ul></ul></div></div>
            <form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea"></textarea></form></div>`,
          { name: chat.name },
        ),
      );
    },
    row: (line) =>
      make(
        `<li><div data-dm-message-row="${line.id}" data-testid="message-${line.id}" class="flex ${line.from === 'self' ? 'justify-end' : 'justify-start'}"><div role="article">
          <span id="${line.id}-sender" data-slot="author"></span><div data-testid="message-text-${line.id}"><span dir="auto" data-slot="text"></span><span id="${line.id}-time" data-slot="time"></span></div></div></div></li>`,
        { author: line.from === 'self' ? 'You' : line.author, text: line.text, time: clock(line.at) },
      ),
  },
  classic: {
    list: () => document.querySelector('.stage-list'),
    show: (chat) =>
      put(
        `<section class="stage-main"><div data-testid="DMConversationHeader" class="stage-head"><span data-slot="name"></span></div>
          <div data-testid="DmActivityViewport" class="stage-scroll"><div data-testid="DmActivityContainer" class="stage-list"></div></div>
          <div class="stage-foot"><div data-testid="dmComposerTextInput" role="textbox" contenteditable="true" class="stage-write"></div></div></section>`,
        { name: chat.name },
      ),
    row: (line) =>
      make(
        `<div data-testid="cellInnerDiv"><div data-testid="messageEntry" role="button" style="display:flex;${line.from === 'self' ? 'justify-content:flex-end' : ''}">
          ${line.from === 'self' ? '' : `<div data-testid="UserAvatar-Container-${line.author}"></div>`}
          <div data-testid="tweetText" dir="auto"><span data-slot="text"></span></div><time datetime="${new Date(line.at).toISOString()}">now</time></div></div>`,
        { text: line.text },
      ),
  },
  broadcast: {
    list: () => document.querySelector('.stage-list'),
    show: () =>
      put(
        '<div data-testid="chatContainer" class="stage-main"><div class="stage-list stage-scroll"></div><textarea class="stage-write"></textarea></div>',
      ),
    row: (line) =>
      make(
        `<div><div data-testid="UserAvatar-Container-${line.author}"></div><div><a href="/${line.author}"><span data-slot="author"></span></a><span data-slot="text"></span></div></div>`,
        { author: line.author, text: line.text },
      ),
  },
};

function put(html, texts) {
  document.querySelector('#app').replaceChildren(make(html, texts));
}

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: keyOf(location), name: 'brickfox', kind: 'direct' }],
    composer: '.stage-write',
    keyOf,
    id: (_at, count) => `m${count}`,
    address: (chat) => path.replace(/[^/]+$/, chat.key),
    ...surfaces[kind],
  }),
);
