import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const path = location.pathname;
const isChat = path.startsWith('/chat');
const keyOf = ({ pathname }) => pathname.match(/\/(?:room|comments)\/([^/]+)/)?.[1];
let rows;

/** Elements stand on the page before they have a root, as when their script comes late. */
function rooted(host, html, texts) {
  const root = host.attachShadow({ mode: 'open' });
  root.append(...make(`<div>${html}</div>`, texts).childNodes);
  return root;
}

const chat = {
  list: () => rows,
  show({ key, name }) {
    const app = document.createElement('rs-app');
    document.querySelector('#app').replaceChildren(app);
    const manager = rooted(app, `<rs-page-overlay-manager><rs-room room="${key}"></rs-room></rs-page-overlay-manager>`);
    const room = rooted(
      manager.querySelector('rs-room'),
      '<header><span class="room-name" data-slot="name"></span></header><main><rs-timeline></rs-timeline><rs-message-composer></rs-message-composer></main>',
      { name },
    );
    rooted(room.querySelector('rs-message-composer'), '<form><textarea name="message"></textarea></form>');
    const timeline = rooted(
      room.querySelector('rs-timeline'),
      '<div><rs-virtual-scroll-dynamic></rs-virtual-scroll-dynamic></div>',
    );
    const scroller = timeline.querySelector('rs-virtual-scroll-dynamic');
    rows = rooted(scroller, '');
    // The stage scrolls what holds the rows; a root itself cannot.
    rows.closest = () => scroller;
  },
  row(line, previous) {
    const element = make(`<rs-timeline-event data-id="$${line.id}"></rs-timeline-event>`);
    const root = element.attachShadow({ mode: 'open' });
    // Its words come a moment after the row.
    setTimeout(() => {
      root.append(
        make(
          `<div class="room-message ${line.from === 'self' ? 'flex-row-reverse' : ''}">${previous?.author === line.author ? '' : '<span class="user-name" data-slot="author"></span>'}
            <rs-timestamp></rs-timestamp><div class="room-message-text" data-slot="text"></div></div>`,
          { author: line.author, text: line.text },
        ),
      );
      rooted(
        root.querySelector('rs-timestamp'),
        `<faceplate-timeago ts="${new Date(line.at).toISOString()}"></faceplate-timeago>`,
      );
    }, 30);
    return element;
  },
};

const comments = {
  list: () => document.querySelector('shreddit-comment-tree'),
  show: () =>
    document
      .querySelector('#app')
      .replaceChildren(
        make('<div class="stage-main"><shreddit-comment-tree class="stage-scroll"></shreddit-comment-tree></div>'),
      ),
  row: (line) =>
    make(
      `<shreddit-comment author="${line.author}" thingid="t1_${line.id}"><div slot="commentMeta"><time datetime="${new Date(line.at).toISOString()}">now</time></div>
        <div slot="comment" class="md"><p data-slot="text"></p></div></shreddit-comment>`,
      { text: line.text },
    ),
};

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: keyOf(location), name: 'brickfox', kind: 'direct' }],
    composer: '.stage-write',
    keyOf,
    id: (_at, count) => String(count),
    address: ({ key }) => path.replace(keyOf(location), key),
    ...(isChat ? chat : comments),
  }),
);
