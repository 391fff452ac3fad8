import { playDemo } from '/demo.js';
import { make } from '/markup.js';
import { createStage } from '/stage.js';

const BODY =
  '<div class="mx_MTextBody mx_EventTile_content"><span class="mx_EventTile_body" dir="auto" data-slot="text"></span></div>';
const keyOf = ({ hash }) => hash.replace('#/room/', '');

playDemo(
  createStage({
    own: 'Ravi',
    chats: [{ key: keyOf(location), name: 'brickfox', kind: 'direct' }],
    composer: '.mx_BasicMessageComposer_input',
    keyOf,
    id: (_at, count) => `$e${count}`,
    address: () => '/',
    list: () => document.querySelector('.mx_RoomView_MessageList'),
    // Until the server has answered, a sent row has a passing id.
    passing: (row) => row.setAttribute('data-event-id', `~${row.getAttribute('data-event-id')}`),
    show: (chat) =>
      document.querySelector('#app').replaceChildren(
        make(
          `<div class="mx_RoomView stage-main"><header class="mx_RoomHeader stage-head"><div class="mx_RoomHeader_heading" data-slot="name"></div></header>
            <div class="stage-scroll"><ol class="mx_RoomView_MessageList" aria-live="polite"></ol></div>
            <div class="stage-foot"><div class="mx_BasicMessageComposer_input stage-write" role="textbox" contenteditable="true"></div></div></div>`,
          { name: chat.name },
        ),
      ),
    row,
    fill: (element, line) =>
      element.querySelector('.mx_EventTile_line').replaceChildren(make(BODY, { text: line.text })),
  }),
);

/** What cannot be decrypted yet has no body. */
function row(line, previous) {
  const name =
    previous?.author === line.author
      ? ''
      : '<span class="mx_DisambiguatedProfile"><span class="mx_DisambiguatedProfile_displayName" data-slot="author"></span></span>';
  return make(
    `<li class="mx_EventTile" data-event-id="${line.id}" data-self="${line.from === 'self'}">${name}<div class="mx_EventTile_line">
      ${line.text === undefined ? '<div class="mx_DecryptionFailureBody">waiting</div>' : BODY}</div></li>`,
    { author: line.author, text: line.text },
  );
}
