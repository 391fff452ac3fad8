/**
 * A living chat page for tests and for the demo. The site's own script says how its rows look; this one keeps the
 * chats and moves them the way the real site does: rows are added, dropped, created anew, filled late.
 *
 * A set: { own, chats, list(chat), row(line, previous, chat), show(chat), address(chat), fill?(row, line) }
 * A chat: { key, name, kind: 'direct' | 'group' | 'channel', lines }. A line: { id, from, author, text, at }.
 */

const HISTORY = [
  'did you see the rainbow',
  'which bus do you take',
  'the quiz is on Friday',
  'my cat sat on the keyboard',
  'can you bring the glue',
  'see you at practice',
  'that level is so hard',
  'what is for lunch',
];

export function createStage(set) {
  const chats = new Map(set.chats.map((chat) => [chat.key, { lines: [], ...chat }]));
  let current = [...chats.values()][0];
  let count = 0;

  const nextFrame = () => new Promise((done) => setTimeout(done, 16));
  const chatOf = (key) => (key === undefined ? current : (chats.get(key) ?? fail(`There is no chat ${key}.`)));
  const isMounted = (chat) => set.list(chat)?.isConnected === true;

  function lineOf({ from = 'other', author, text, at = Date.now() }, chat) {
    count += 1;
    return { id: set.id(at, count), from, author: author ?? (from === 'self' ? set.own : chat.name), text, at };
  }

  function mount(chat, lines = chat.lines) {
    const list = set.list(chat);
    lines.forEach((line, index) => {
      list.append(set.row(line, lines[index - 1], chat));
    });
    toEnd(list);
  }

  const stage = {
    set,
    get chats() {
      return [...chats.values()];
    },

    /** Someone says something: { from: 'other' | 'self', author?, text, at?, chat? } → its id. */
    say(words) {
      const chat = chatOf(words.chat);
      const line = lineOf(words, chat);
      const previous = chat.lines.at(-1);
      chat.lines.push(line);
      if (isMounted(chat)) {
        set.list(chat).append(set.row(line, previous, chat));
        toEnd(set.list(chat));
      }
      return line.id;
    },

    /** The child sends from the composer: on some sites the row first has a passing id. */
    async send(text, key) {
      const chat = chatOf(key);
      if (!set.passing) return stage.say({ from: 'self', text, chat: key });
      const passing = lineOf({ from: 'self', text }, chat);
      const row = set.row(passing, chat.lines.at(-1), chat);
      set.passing(row);
      set.list(chat).append(row);
      await nextFrame();
      await nextFrame();
      row.remove();
      return stage.say({ from: 'self', text, chat: key });
    },

    /** Another conversation, without loading the page. An unknown key makes a new one. */
    open(key, { name = 'Wren', kind = 'direct' } = {}) {
      if (!chats.has(key)) chats.set(key, { key, name, kind, lines: [] });
      current = chatOf(key);
      history.pushState({ key }, '', `${set.address(current)}${location.hash}`);
      set.show(current, stage.chats);
      mount(current);
    },

    /** The child scrolls up: older lines appear above. */
    loadHistory(amount, { chat: key, lines } = {}) {
      const chat = chatOf(key);
      const end = chat.lines[0]?.at ?? Date.now();
      const older = Array.from({ length: lines?.length ?? amount }, (_, index) => {
        const made = { from: index % 3 === 2 ? 'self' : 'other', text: HISTORY[index % HISTORY.length] };
        return lineOf({ at: end - (amount - index) * 60_000, ...(lines?.[index] ?? made) }, chat);
      });
      const first = set.list(chat).firstElementChild;
      older.forEach((line, index) => {
        set.list(chat).insertBefore(set.row(line, older[index - 1], chat), first);
      });
      chat.lines.unshift(...older);
    },

    /** A virtual list drops its rows and creates them anew. */
    async recycle(key) {
      const chat = chatOf(key);
      set.list(chat).replaceChildren();
      await nextFrame();
      mount(chat);
    },

    /** The row comes first, its text later. */
    async late(words, wait = 120) {
      if (!set.fill) {
        await new Promise((done) => setTimeout(done, wait));
        return stage.say(words);
      }
      const chat = chatOf(words.chat);
      const line = lineOf(words, chat);
      chat.lines.push(line);
      const row = set.row({ ...line, text: undefined }, undefined, chat);
      set.list(chat).append(row);
      await new Promise((done) => setTimeout(done, wait));
      set.fill(row, line, chat);
      return line.id;
    },

    /** Puts foreign markup into the list, or anywhere else: what a hostile page or message might do. */
    addNode(html, css) {
      const template = document.createElement('template');
      template.innerHTML = html;
      const target = css ? document.querySelector(css) : set.list(current);
      target.append(template.content);
    },

    /** Everything said in a chat is gone. */
    clear(key) {
      const chat = chatOf(key);
      chat.lines = [];
      set.list(chat)?.replaceChildren();
    },
  };

  document.addEventListener('keydown', (event) => {
    const composer = event.target.closest?.(set.composer);
    if (event.key !== 'Enter' || event.shiftKey || !composer) return;
    event.preventDefault();
    const text = (composer.value ?? composer.textContent).trim();
    if ('value' in composer) composer.value = '';
    else composer.replaceChildren();
    if (text) stage.send(text, set.chatAt?.(composer));
  });
  document.addEventListener('click', (event) => {
    const key = event.target.closest?.('[data-chat]')?.dataset.chat;
    if (key === undefined) return;
    event.preventDefault();
    stage.open(key);
  });
  addEventListener('popstate', () => {
    const key = set.keyOf(location);
    if (!chats.has(key)) return;
    current = chatOf(key);
    set.show(current, stage.chats);
    mount(current);
  });

  set.show(current, stage.chats);
  mount(current);
  globalThis.stage = stage;
  return stage;
}

/** Scrolls down once a frame, however many rows came. */
const scrolling = new Set();
function toEnd(list) {
  const scroller = list.closest('.stage-scroll') ?? list;
  if (scrolling.has(scroller)) return;
  scrolling.add(scroller);
  requestAnimationFrame(() => {
    scrolling.delete(scroller);
    scroller.scrollTop = scroller.scrollHeight;
  });
}

function fail(sentence) {
  throw new Error(sentence);
}
