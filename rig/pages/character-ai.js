import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const keyOf = ({ pathname }) => pathname.split('/').at(-1);

playDemo(
  createStage({
    own: 'ravi',
    chats: [{ key: keyOf(location), name: 'brickfox', kind: 'direct' }],
    composer: 'textarea',
    keyOf,
    id: (_at, count) => String(count),
    address: (chat) => `/chat/${chat.key}`,
    list: () => document.querySelector('#chat-messages'),
    show(chat) {
      document.title = `Chat with ${chat.name} | character.ai`;
      const page = make(
        `<div class="stage-main"><div id="chat-messages" class="stage-scroll" style="display:flex;flex-direction:column-reverse"></div>
          <div class="stage-foot"><textarea class="stage-write"></textarea></div></div>`,
      );
      // The newest row stands first; the style turns the list over.
      const list = page.firstElementChild;
      list.append = (row) => list.prepend(row);
      document.querySelector('#app').replaceChildren(page);
    },
    row,
  }),
);

/** What is still being written has another name. */
function row(line) {
  const own = line.from === 'self';
  const element = make(
    `<div class="group"><div class="flex ${own ? 'flex-row-reverse' : 'flex-row'}"><span class="text-sm" data-slot="author"></span>
      <div class="${own ? '' : 'bg-secondary'}"><div data-testid="${own ? 'completed' : 'active'}-message"><div class="prose"><p data-slot="text"></p></div></div></div></div></div>`,
    { author: line.author, text: own ? line.text : line.text.slice(0, 4) },
  );
  if (own) return element;
  setTimeout(() => {
    const message = element.querySelector('[data-testid]');
    message.querySelector('p').textContent = line.text;
    message.setAttribute('data-testid', 'completed-message');
    element.append(make('<div><button>Next answer</button></div>'));
  }, 20);
  return element;
}
