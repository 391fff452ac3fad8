import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

playDemo(
  createStage({
    own: 'Ravi',
    chats: [
      { key: 'f_222', name: 'brickfox', kind: 'direct' },
      { key: 'g_333', name: 'Build crew', kind: 'group' },
    ],
    composer: 'textarea.dialog-input',
    chatAt: (composer) => composer.closest('.dialog-container').id.replace('dialog-container-', ''),
    keyOf: () => history.state?.key,
    id: (_at, count) => `line-${count}`,
    address: () => '/home',
    list: (chat) => document.getElementById(`dialog-container-${chat.key}`)?.querySelector('.dialog-messages'),
    show,
    row,
  }),
);

/** Windows stay open beside each other: one is added, none is replaced. */
function show(chat, chats) {
  document.querySelector('#chat-friends').replaceChildren(
    ...chats.map((one) =>
      make(
        `<li class="chat-friend" data-chat="${one.key}"><span class="stage-face" data-slot="face"></span><span class="chat-friend-name" data-slot="name"></span>
          <span class="chat-friend-message stage-preview" data-slot="last"></span></li>`,
        { face: one.name[0].toUpperCase(), name: one.name, last: one.lines.at(-1)?.text ?? '' },
      ),
    ),
  );
  document.getElementById(`dialog-container-${chat.key}`)?.remove();
  document.querySelector('#dialogs').append(
    make(
      `<div id="dialog-container-${chat.key}" class="dialog-container ${chat.kind === 'group' ? 'group-dialog' : ''}"><div class="dialog-main">
        <div class="chat-windows-header dialog-header stage-head"><div class="chat-header-label"><span class="font-bold dialog-header-title" data-slot="name"></span></div></div>
        <div id="scrollbar_friend_${chat.key}" class="rbx-scrollbar dialog-body stage-scroll"><ul class="dialog-messages stage-list stage-bubbles"></ul></div>
        <div class="dialog-input-container stage-foot"><textarea class="dialog-input stage-write" rows="1" placeholder="Send a message" maxlength="160"></textarea></div>
      </div></div>`,
      { name: chat.name },
    ),
  );
}

function row(line, previous, chat) {
  const own = line.from === 'self';
  const isFirst = previous?.author !== line.author;
  const author =
    chat.kind === 'group' && !own && isFirst ? '<span class="dialog-message-author" data-slot="author"></span>' : '';
  const link =
    own || !isFirst ? '' : '<a class="dialog-message-avatar-link" href="/users/222/profile" aria-label="Profile"></a>';
  return make(
    `<li class="dialog-message-container ${own ? 'stage-own' : 'message-inbound'} ${isFirst ? 'message-cluster-master' : ''}">${link}
      <div class="dialog-message-body"><div class="dialog-message stage-bubble ${isFirst ? 'dialog-triangle' : ''}">${author}
        <span class="dialog-message-content"><span class="message-piece" data-slot="text"></span></span></div></div></li>`,
    { author: line.author, text: line.text },
  );
}
