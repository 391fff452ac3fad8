import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const isPrivate = /direct-messages|conversations/.test(location.pathname);
const kind = isPrivate ? 'message' : 'post';
document.documentElement.dataset.template = isPrivate ? 'conversation_view' : 'thread_view';

function row(line) {
  const element = make(
    `<article class="message message--${kind} js-post" data-content="${kind}-${line.id}" id="js-post-${line.id}"><div class="message-inner">
      <div class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name"><a class="username" data-slot="author"></a></h4></section></div>
      <div class="message-cell message-cell--main"><header class="message-attribution"><time class="u-dt" datetime="${new Date(line.at).toISOString()}">now</time></header>
        <div class="message-content js-messageContent"><article class="message-body js-selectToQuote"><div class="bbWrapper" data-slot="text"></div></article></div>
        <aside class="message-signature"><div class="bbWrapper">dont tell your mum i like trains</div></aside></div></div></article>`,
    { author: line.author, text: line.text },
  );
  element.dataset.author = line.author;
  return element;
}

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: 'minecart.123', name: 'brickfox', kind: isPrivate ? 'direct' : 'channel' }],
    composer: '.fr-element',
    keyOf: () => history.state?.key,
    id: (_at, count) => String(count),
    address: () => location.pathname,
    list: () => document.querySelector('.js-replyNewMessageContainer'),
    row,
    show: () =>
      document
        .querySelector('#app')
        .replaceChildren(
          make(
            '<div class="stage-main"><h1 class="p-title-value">Minecart bend</h1><div class="block-body js-replyNewMessageContainer stage-list stage-scroll"></div><form class="js-quickReply stage-foot"><div class="fr-element stage-write" contenteditable="true"></div><textarea name="message" hidden></textarea></form></div>',
          ),
        ),
  }),
);
