import { playDemo } from '/demo.js';
import { clock, emojiPicture, make, withPictures } from '/markup.js';
import { createStage } from '/stage.js';

const OWN = { name: 'Ravi', account: '900000000000000001' };
const keyOf = ({ pathname }) => pathname.match(/\/channels\/[^/]+\/(\d+)/)?.[1];
const server = location.pathname.match(/\/channels\/(\d+)\//)?.[1];

/** Other people's account numbers, the same for the same name. */
const accounts = new Map([[OWN.name, OWN.account]]);
function avatarOf(author) {
  if (!accounts.has(author)) accounts.set(author, `9000000000000001${String(accounts.size).padStart(2, '0')}`);
  return `/avatars/${accounts.get(author)}/picture.svg`;
}

const first = {
  key: keyOf(location) ?? '123',
  name: server ? 'homework' : 'brickfox',
  kind: server ? 'channel' : 'direct',
};

playDemo(
  createStage({
    own: OWN.name,
    chats: [first, ...(first.key === '456' ? [] : [{ key: '456', name: 'Juno', kind: 'direct' }])],
    composer: '[data-slate-editor]',
    keyOf,
    // Discord's ids carry the time in their upper bits.
    id: (at, count) => String((BigInt(at - 1_420_070_400_000) << 22n) + BigInt(count)),
    address: (chat) => `/channels/${chat.kind === 'channel' ? (server ?? '700') : '@me'}/${chat.key}`,
    list: () => document.querySelector('[data-list-id="chat-messages"]'),
    passing: (row) => row.classList.add('isSending_b2c3d4'),
    show,
    row,
  }),
);

function show(chat, chats) {
  const sign = { direct: '@', group: '', channel: '#' }[chat.kind];
  document.title = `Discord | ${sign}${chat.name}${chat.kind === 'channel' ? ' | Study club' : ''}`;
  document.querySelector('[data-list-id^="private-channels"]').replaceChildren(
    ...chats.map((one) =>
      make(
        `<li><a class="stage-chat" data-chat="${one.key}" href="/channels/@me/${one.key}">
          <span class="stage-face" data-slot="face"></span><span data-slot="name"></span></a></li>`,
        { face: one.name[0].toUpperCase(), name: one.name },
      ),
    ),
  );
  // The application builds the whole room anew when another conversation is opened.
  const room = make(
    `<main class="stage-main chatContent_a1b2c3">
      <section class="stage-head" aria-label="Channel header"><h1 class="title_a1b2c3" data-slot="title"></h1></section>
      <div class="stage-scroll messagesWrapper_a1b2c3" role="group"><div class="scroller_a1b2c3">
        <ol class="scrollerInner_a1b2c3 stage-list" role="list" data-list-id="chat-messages"></ol></div></div>
      <form class="stage-foot form_a1b2c3"><div class="channelTextArea_a1b2c3">
        <div class="stage-write" role="textbox" data-slate-editor="true" contenteditable="true" aria-multiline="true" spellcheck="false"></div>
      </div></form>
    </main>`,
    { title: chat.name },
  );
  room.querySelector('[data-slate-editor]').setAttribute('aria-label', `Message ${sign}${chat.name}`);
  document.querySelector('main').replaceWith(room);
}

function row(line, previous, chat) {
  const isFirst = previous?.author !== line.author || line.at - previous.at > 420_000;
  line.head = isFirst ? line.id : (previous.head ?? previous.id);
  const { id, head } = line;
  const time = `<time id="message-timestamp-${id}" datetime="${new Date(line.at).toISOString()}" data-slot="time"></time>`;
  const headHtml = `<img class="avatar_d4e5f6 stage-face" alt=" "><h3 class="header_d4e5f6">
    <span id="message-username-${id}" class="headerText_d4e5f6"><span class="username_d4e5f6" role="button" data-slot="author"></span></span>
    <span class="timestamp_d4e5f6">${time}</span></h3>`;
  const element = make(
    `<li id="chat-messages-${chat.key}-${id}" class="messageListItem__d4e5f6 ${isFirst ? 'stage-first' : ''}">
      <div class="message__d4e5f6 cozyMessage__d4e5f6 ${isFirst ? 'groupStart__d4e5f6' : ''}" role="article"
        data-list-item-id="chat-messages___chat-messages-${chat.key}-${id}"
        aria-labelledby="message-username-${head} message-content-${id} message-timestamp-${id}">
        <div class="contents_d4e5f6">${isFirst ? headHtml : `<span class="timestamp_d4e5f6 stage-hidden">${time}</span>`}
          <div id="message-content-${id}" class="markup__e5f6a7 messageContent_d4e5f6"><span data-slot="text"></span></div></div>
        <div id="message-accessories-${id}" class="container_d4e5f6"></div></div></li>`,
    { author: line.author, time: clock(line.at), text: withPictures(line.text, picture) },
  );
  const avatar = element.querySelector('img.stage-face');
  if (avatar) avatar.src = avatarOf(line.author);
  return element;
}

function picture(emoji) {
  const image = emojiPicture(emoji);
  image.className = 'emoji';
  image.dataset.type = 'emoji';
  image.setAttribute('aria-label', emoji);
  image.alt = ':emoji:';
  return image;
}
