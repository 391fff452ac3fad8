import { playDemo } from '/demo.js';
import { clock, make } from '/markup.js';
import { createStage } from '/stage.js';

const isChat = location.pathname.startsWith('/chat');
const list = () => document.querySelector('.stage-list');
const accounts = new Map([['Ravi', 111]]);
function accountOf(name) {
  if (!accounts.has(name)) accounts.set(name, 222 + accounts.size);
  return accounts.get(name);
}

const chat = {
  show: ({ name }) =>
    document.querySelector('#app').replaceChildren(
      make(
        `<div class="stage-main"><div class="currentUserContainer"><div class="currentUserAvatar" data-miniprofile="111"></div><div class="playerName">Ravi</div></div>
          <div class="chatDialogs"><div class="chatDialog singleUserChatDialog"><div class="chatHeader"><div class="ChatHeaderName"><span class="playerName" data-miniprofile="${accountOf(name)}" data-slot="name"></span></div></div>
          <div class="chatHistoryScroll stage-scroll"><div class="chatHistory stage-list"></div></div><div class="chatEntry"><textarea class="chatentry_chatTextarea_eF2gH stage-write"></textarea></div></div></div></div>`,
        { name },
      ),
    ),
  row: (line) =>
    make(
      `<div class="ChatMessageBlock ${line.from === 'self' ? 'isCurrentUser' : ''}"><div class="speakerAvatar" data-miniprofile="${accountOf(line.author)}"></div>
        <div class="speakerName"><span data-slot="author"></span> <span class="speakerTimeStamp" data-slot="time"></span></div><div class="messages_MsgWithAddons_aB1cD msg"><div class="msgText" data-slot="text"></div></div></div>`,
      { author: line.author, text: line.text, time: clock(line.at) },
    ),
};

const comments = {
  show: () =>
    document.querySelector('#app').replaceChildren(
      make(
        `<div class="stage-main"><div id="global_actions"><a class="user_avatar" href="https://steamcommunity.com/id/Ravi/"></a></div><div class="commentthread_area" id="commentthread_Profile_222_area"><textarea class="commentthread_textarea stage-write"></textarea>
          <div class="commentthread_comments stage-list stage-scroll"></div></div></div>`,
      ),
    ),
  row: (line) =>
    make(
      `<div class="commentthread_comment" id="comment_${line.id}"><div class="commentthread_comment_author"><a class="commentthread_author_link" href="https://steamcommunity.com/id/${line.author}" data-miniprofile="${accountOf(line.author)}"><bdi data-slot="author"></bdi></a></div>
        <div class="commentthread_comment_text" data-slot="text"></div></div>`,
      { author: line.author, text: line.text },
    ),
};

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: '223', name: 'brickfox', kind: isChat ? 'direct' : 'channel' }],
    composer: '.stage-write',
    keyOf: () => history.state?.key,
    id: (_at, count) => String(7000 + count),
    address: () => location.pathname,
    list,
    ...(isChat ? chat : comments),
  }),
);
