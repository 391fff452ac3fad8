import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const path = location.pathname;
const isProfile = path.startsWith('/users/');

const comments = (line) =>
  make(
    `<div class="flex-row comment-container column"><div class="flex-row comment" id="comments-${line.id}"><div class="comment-body column"><div class="comment-top-row"><a class="username" href="/users/${line.author}" data-slot="author"></a></div>
      <div class="comment-bubble"><span class="comment-content"><span data-slot="text"></span></span><span class="comment-time">now</span></div></div></div></div>`,
    { author: line.author, text: line.text },
  );
const profile = (line) =>
  make(
    `<li class="top-level-reply"><div id="comments-${line.id}" class="comment" data-comment-id="${line.id}"><div class="info"><div class="name"><a href="/users/${line.author}/" data-slot="author"></a></div>
      <div class="content" data-slot="text"></div><div><span class="time" title="${new Date(line.at).toISOString()}">now</span></div></div></div></li>`,
    { author: line.author, text: line.text },
  );

playDemo(
  createStage({
    own: 'Ravi_K',
    chats: [{ key: path, name: 'brickfox', kind: 'direct' }],
    composer: 'textarea',
    keyOf: () => path,
    id: (_at, count) => String(700 + count),
    address: () => path,
    list: () => document.querySelector('.stage-scroll'),
    show: () =>
      document.querySelector('#app').replaceChildren(
        make(
          `<div class="stage-main"><a class="user-info" href="/users/Ravi_K/"><span class="profile-name">Ravi_K</span></a>
            <form class="stage-foot" id="main-post-form"><textarea name="${isProfile ? 'content' : 'compose-comment'}" class="stage-write"></textarea></form>
            ${isProfile ? '<ul class="comments stage-scroll"></ul>' : '<div class="comments-list stage-scroll"></div>'}</div>`,
        ),
      ),
    row: isProfile ? profile : comments,
  }),
);
