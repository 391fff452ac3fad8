import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const path = location.pathname;
const list = () => document.querySelector('.stage-list');
const put = (html) => document.querySelector('#app').replaceChildren(make(html));

const chat = {
  list,
  show: () =>
    put(`<yt-live-chat-renderer class="stage-main"><yt-live-chat-item-list-renderer><div id="item-scroller" class="stage-scroll"><div id="item-offset"><div id="items" class="stage-list"></div></div></div></yt-live-chat-item-list-renderer>
      <div id="input-panel"><yt-live-chat-message-input-renderer><span id="author-name">@ravi-kites</span><div id="input" contenteditable="" class="stage-write"></div></yt-live-chat-message-input-renderer></div></yt-live-chat-renderer>`),
  row: (line) =>
    make(
      `<yt-live-chat-text-message-renderer id="ChwKGk${line.id}"><div id="content"><span id="timestamp">4:01 PM</span>
        <yt-live-chat-author-chip><span id="author-name" data-slot="author"></span></yt-live-chat-author-chip><span id="message" data-slot="text"></span></div></yt-live-chat-text-message-renderer>`,
      { author: `@${line.from === 'self' ? 'ravi-kites' : line.author}`, text: line.text },
    ),
};

const comments = {
  list,
  show: () =>
    put(`<ytd-comments id="comments" class="stage-main"><div id="contenteditable-root" contenteditable="true" class="stage-write"></div>
      <ytd-item-section-renderer class="stage-scroll"><div id="contents" class="stage-list"></div></ytd-item-section-renderer></ytd-comments>`),
  row: (line) =>
    make(
      `<ytd-comment-thread-renderer><ytd-comment-view-model id="comment"><a id="author-text" href="/@${line.author}" data-slot="author"></a>
        <span id="published-time-text"><a href="/watch?v=kite&lc=Ugx${line.id}">now</a></span><yt-attributed-string id="content-text"><span data-slot="text"></span></yt-attributed-string></ytd-comment-view-model></ytd-comment-thread-renderer>`,
      { author: line.author, text: line.text },
    ),
};

/** A video with its chat in one frame and another video in a second. What is said is said in the first. */
function framed() {
  put(`<div class="stage-main"><iframe id="chatframe" src="/live_chat?continuation=0ofMyA" style="width:26rem;height:34rem"></iframe>
    <iframe id="film" src="/embed/other"></iframe></div>`);
  Object.defineProperty(globalThis, 'stage', {
    get: () => document.querySelector('#chatframe').contentWindow.stage,
  });
}

const isChat = path.startsWith('/live_chat');
if (path.startsWith('/live/')) framed();
else if (!path.startsWith('/embed')) {
  playDemo(
    createStage({
      own: 'Ravi',
      chats: [{ key: 'kite', name: 'brickfox', kind: 'channel' }],
      composer: '.stage-write',
      keyOf: () => history.state?.key,
      id: (at, count) => `${at}${count}`,
      address: () => path + location.search,
      ...(isChat ? chat : comments),
    }),
  );
}
