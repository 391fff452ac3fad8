import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

/** A chat of nobody's: no roles, no names that mean anything, sides by layout alone. `/lesson` is something to read. */
const isLesson = location.pathname.startsWith('/lesson');
const paragraph =
  'Some people who write to children ask for a secret, or ask who is at home. If somebody says such a thing to you, stop, keep the messages and tell a grown-up whom you trust. You did nothing wrong.';
const lesson = `<article class="stage-article">${`<p>${paragraph} ${paragraph}</p>`.repeat(6)}</article>`;

playDemo(
  createStage({
    own: 'Ravi',
    chats: [
      {
        key: 'boats',
        name: 'brickfox',
        kind: 'direct',
        lines: [
          { id: '1', from: 'other', author: 'brickfox', text: 'nice boat', at: Date.now() - 90_000 },
          { id: '2', from: 'self', author: 'Ravi', text: 'it floats even', at: Date.now() - 60_000 },
          { id: '3', from: 'other', author: 'brickfox', text: 'race you to the bridge', at: Date.now() - 30_000 },
        ],
      },
    ],
    composer: 'input',
    keyOf: () => history.state?.key,
    id: (_at, count) => String(100 + count),
    address: () => location.pathname,
    list: () => document.querySelector('.k1'),
    show: () =>
      document
        .querySelector('#app')
        .replaceChildren(
          make(
            `<div class="stage-main">${isLesson ? lesson : ''}<div class="stage-scroll"><div class="k1"></div></div><div class="stage-foot"><input type="text" class="stage-write"></div></div>`,
          ),
        ),
    row: (line) =>
      make(`<div class="k2 ${line.from === 'self' ? 'k3' : ''}"><span data-slot="text"></span></div>`, {
        text: line.text,
      }),
  }),
);
