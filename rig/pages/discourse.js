import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const number = location.pathname.match(/(\d+)$/)?.[1] ?? '7';
const isChat = location.pathname.startsWith('/chat/');

const surfaces = {
  topic: {
    composer: '.d-editor-input',
    list: () => document.querySelector('.post-stream'),
    show: () =>
      put(`<div class="stage-main"><h1 data-topic-id="${number}"><a class="fancy-title">Cork board</a></h1><div class="post-stream stage-list stage-scroll"></div>
        <div id="reply-control" class="stage-foot"><textarea class="d-editor-input stage-write"></textarea></div></div>`),
    row: (line) =>
      make(
        `<div class="topic-post clearfix regular"><article id="post_${line.id}" data-post-id="${line.id}" data-user-id="1" class="boxed"><div class="topic-body">
          <div class="topic-meta-data"><div class="names"><span class="first username"><a data-user-card="${line.author}" data-slot="author"></a></span></div>
            <a class="post-date"><span class="relative-date" data-time="${line.at}">now</span></a></div>
          <div class="regular contents"><div class="cooked"><p data-slot="text"></p></div></div></div></article></div>`,
        { author: line.author, text: line.text },
      ),
  },
  chat: {
    composer: '.chat-composer__input',
    list: () => document.querySelector('.chat-messages-container'),
    show: () =>
      put(`<div class="stage-main chat-channel" data-id="${number}"><div class="c-navbar"><span class="chat-channel-icon --avatar"></span><span class="chat-channel-name">brickfox</span></div>
        <div class="chat-messages-scroller"><div class="chat-messages-container stage-list stage-scroll"></div></div>
        <div class="chat-composer stage-foot"><textarea class="chat-composer__input stage-write"></textarea></div></div>`),
    row(line, previous) {
      const goesOn = previous?.author === line.author;
      return make(
        `<div class="chat-message-container ${goesOn ? '-user-info-hidden' : ''}" data-id="${line.id}"><div class="chat-message">
          ${goesOn ? '' : `<div class="chat-user-avatar"><a data-user-card="${line.author}"></a></div>`}<div class="chat-message-content">
          ${goesOn ? '' : '<div class="chat-message-info"><span class="chat-message-info__username__name" data-slot="author"></span></div>'}
          <div class="chat-message-text"><div class="chat-cooked"><p data-slot="text"></p></div></div></div></div></div>`,
        { author: line.author, text: line.text },
      );
    },
  },
};

function put(html) {
  document.querySelector('#app').replaceChildren(make(html));
}

playDemo(
  createStage({
    own: 'ravi',
    chats: [{ key: number, name: 'brickfox', kind: isChat ? 'direct' : 'channel' }],
    keyOf: () => history.state?.key,
    id: (_at, count) => String(count),
    address: () => location.pathname,
    ...surfaces[isChat ? 'chat' : 'topic'],
  }),
);
