import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const path = location.pathname;
const kind = path.endsWith('/live') ? 'live' : path.includes('/video/') ? 'comments' : 'messages';
const list = () => document.querySelector('.stage-list');

const surfaces = {
  messages: {
    show: (chat) =>
      put(
        `<div data-e2e="dm-new-chatbox" class="stage-main"><div class="stage-head"><p data-e2e="dm-new-chat-nickname" data-slot="name"></p><p data-e2e="chat-uniqueid">@${chat.key}</p></div>
          <div data-e2e="dm-new-message-list" class="stage-list stage-scroll"></div>
          <div class="stage-foot" data-e2e="dm-new-input-editor"><div role="textbox" contenteditable="true" class="stage-write"></div></div></div>`,
        { name: chat.name },
      ),
    row: (line) =>
      make(
        `<div data-e2e="dm-new-chat-item"><div class="css-1-DivChatItemWrapper" ${line.from === 'self' ? 'style="display:flex;flex-direction:column;align-items:flex-end"' : ''}>
          ${line.from === 'self' ? '' : '<a data-e2e="chat-avatar"></a>'}<div class="stage-bubble"><p data-e2e="dm-new-message-text" data-slot="text"></p></div></div></div>`,
        { text: line.text },
      ),
  },
  live: {
    show: () =>
      put(`<div data-e2e="live-chat-container" class="stage-main"><div data-e2e="chat-room" class="stage-list stage-scroll"></div>
        <div class="stage-foot"><div contenteditable="plaintext-only" class="stage-write"></div></div></div>`),
    row: (line) =>
      make(
        `<div data-index="${line.id}"><div data-e2e="chat-message"><span data-e2e="message-owner-name" title="${line.author}" data-slot="author"></span>
          <div class="css-1-DivComment live-shared-ui-chat-list-chat-message-comment" data-slot="text"></div></div></div>`,
        { author: line.author, text: line.text },
      ),
  },
  comments: {
    show: () =>
      put(`<div class="stage-main"><a data-e2e="nav-profile" href="/@Ravi">Profile</a><div class="css-1-DivCommentListContainer stage-list stage-scroll"></div>
        <div class="stage-foot" data-e2e="comment-input"><div role="textbox" contenteditable="true" class="stage-write"></div></div></div>`),
    row: (line) =>
      make(
        `<div class="css-1-DivCommentItemContainer"><div data-e2e="comment-level-1"><a data-e2e="comment-username-1" href="/@${line.author}" data-slot="author"></a><p><span data-slot="text"></span></p></div></div>`,
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
    chats: [{ key: 'brickfox.rolls', name: 'brickfox', kind: 'direct' }],
    composer: '.stage-write',
    keyOf: () => history.state?.key,
    id: (_at, count) => String(count),
    address: () => path,
    list,
    ...surfaces[kind],
  }),
);
