import { playDemo } from '/demo.js';
import { emojiPicture, make, withPictures } from '/markup.js';
import { createStage } from '/stage.js';

const own = 'Ravi';
const post = location.pathname.match(/^\/p\/([\w-]+)/)?.[1];
const keyOf = ({ pathname }) => pathname.match(/\/direct\/t\/(\d+)/)?.[1] ?? post;
const chats = [{ key: keyOf(location) ?? '123', name: 'brickfox', kind: 'direct' }];
const id = (_at, count) => String(1770 + count);
const address = (chat) => (post ? `/p/${chat.key}/` : `/direct/t/${chat.key}/`);

const messages = {
  composer: '[role="textbox"]',
  list: () => document.querySelector('.stage-list'),
  show(chat) {
    document.querySelector('#app').replaceChildren(
      make(
        `<section role="main" class="stage-main">
          <div class="stage-head" data-pagelet="IGDInboxHeaderOffMsys"><a role="link" href="/${chat.name}/"><img alt=""><h2><span dir="auto" data-slot="name"></span></h2></a></div>
          <div role="region"><div data-pagelet="IGDMessagesList" class="stage-scroll"><div><div class="stage-list"></div></div></div></div>
          <div class="stage-foot"><div role="textbox" contenteditable="true" class="stage-write" aria-label="Message"></div></div></section>`,
        { name: chat.name },
      ),
    );
  },
  row(line, previous) {
    const isOwn = line.from === 'self';
    const face = isOwn || previous?.author === line.author ? '' : `<a href="/${line.author}/"><img alt=""></a>`;
    // Only the style tells the sides apart.
    return make(
      `<div><div role="group" style="display:flex">${face}<div style="display:flex;flex:1;justify-content:${isOwn ? 'flex-end' : 'flex-start'}">
        <div role="presentation" class="stage-bubble"><div dir="auto" data-slot="text"></div></div></div></div></div>`,
      { text: withPictures(line.text, picture) },
    );
  },
};

const comments = {
  composer: 'textarea',
  list: () => document.querySelector('.stage-list'),
  show: () =>
    document.querySelector('#app').replaceChildren(
      make(`<article class="stage-main"><ul class="stage-list stage-scroll"></ul>
        <form class="stage-foot"><textarea class="stage-write" aria-label="Add a comment…"></textarea></form></article>`),
    ),
  row: (line) =>
    make(
      `<ul><div role="button"><h3><a role="link" href="/${line.author}/" data-slot="author"></a></h3><span dir="auto" data-slot="text"></span>
        <a href="/p/${post}/c/${line.id}/"><time datetime="${new Date(line.at).toISOString()}">now</time></a></div></ul>`,
      { author: line.author, text: line.text },
    ),
};

function picture(emoji) {
  const image = emojiPicture(emoji);
  image.alt = emoji;
  return image;
}

playDemo(createStage({ own, chats, id, address, keyOf, ...(post ? comments : messages) }));
