import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const surfaces = {
  /** The video is left out: nothing can be read there. */
  'ome.tv': {
    html: '<div class="chat stage-main"><div class="chat__messages stage-scroll"></div><div class="stage-foot"><textarea class="stage-write"></textarea></div></div>',
    row: (line) =>
      make(`<div class="message ${line.from === 'self' ? 'out' : 'in'}"><span data-slot="text"></span></div>`, {
        text: line.text,
      }),
  },
  /** Only the side on which a bubble stands tells whose it is. */
  'chathub.cam': {
    html: '<div class="stage-main"><div id="message-section" class="stage-scroll stage-bubbles"></div><div class="stage-foot"><textarea class="stage-write"></textarea></div></div>',
    row: (line) =>
      make(
        `<div class="${line.from === 'self' ? 'stage-own' : ''}"><p class="stage-bubble" data-slot="text"></p></div>`,
        { text: line.text },
      ),
  },
};
const { html, row } = surfaces[location.hostname];

playDemo(
  createStage({
    own: 'You',
    chats: [{ key: 'stranger', name: 'brickfox', kind: 'direct' }],
    composer: 'textarea',
    keyOf: () => history.state?.key,
    id: (_at, count) => String(count),
    address: () => '/',
    list: () => document.querySelector('.stage-scroll'),
    show: () => document.querySelector('#app').replaceChildren(make(html)),
    row,
  }),
);
