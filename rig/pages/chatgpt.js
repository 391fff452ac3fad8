import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const keyOf = ({ pathname }) => pathname.split('/').at(-1);

playDemo(
  createStage({
    own: 'user',
    chats: [{ key: keyOf(location), name: 'assistant', kind: 'direct' }],
    composer: '#prompt-textarea',
    keyOf,
    id: (_at, count) => `id-${count}`,
    address: (chat) => `/c/${chat.key}`,
    list: () => document.querySelector('#thread > div'),
    show: () =>
      document.querySelector('#app').replaceChildren(
        make(
          `<main class="stage-main"><div id="thread" class="stage-scroll"><div></div></div>
            <form class="stage-foot"><div id="prompt-textarea" contenteditable="true" class="ProseMirror stage-write"></div></form></main>`,
        ),
      ),
    row,
  }),
);

/** An answer grows word by word; its buttons come when it is complete. */
function row(line) {
  const role = line.from === 'self' ? 'user' : 'assistant';
  const element = make(
    `<article data-testid="conversation-turn-${line.id}"><h6 class="sr-only stage-hidden">${role} said:</h6><div><div data-message-author-role="${role}" data-message-id="${line.id}"><div class="markdown result-streaming"><p></p></div></div></div></article>`,
  );
  const words = role === 'user' ? [line.text] : line.text.split(/(?= )/);
  const write = () => {
    element.querySelector('p').append(words.shift());
    if (words.length > 0) return void setTimeout(write, 5);
    element.querySelector('.markdown').classList.remove('result-streaming');
    element.append(make('<div><button>Copy</button></div>'));
  };
  write();
  return element;
}
