import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteAt } from '../../lib/sites/all';
import type { Site } from '../../lib/sites/site';
import { draftOf } from '../../lib/watch/composer/draft';
import { nearest } from '../../lib/watch/composer/nearest';
import { bringsPicture } from '../../lib/watch/composer/pictures';
import { isSendButton } from '../../lib/watch/composer/send-button';
import { type Outgoing, watchComposer } from '../../lib/watch/composer/watch-composer';
import { createClock } from './stage';

const at = (css: string): Element => document.querySelector(css) ?? expect.fail(`There is no ${css}.`);
const siteOf = (address: string): Site => siteAt(address) ?? expect.fail(`No site at ${address}.`);
const discord = siteOf('https://discord.com/channels/@me/1');
const reddit = siteOf('https://www.reddit.com/r/ferns/comments/1/t/');
const x = siteOf('https://x.com/messages/1-2');

let clock: ReturnType<typeof createClock>;
let seen: { outgoing: Outgoing; repeat: boolean }[];
let heard: string[];

beforeEach(() => {
  clock = createClock();
  seen = [];
  heard = [];
});
afterEach(() => clock.invalidate());

/** Watches a page; what the page itself hears is kept in `heard`. */
function open(html: string, site = discord, holds: (outgoing: Outgoing) => boolean = () => true): void {
  document.body.innerHTML = html;
  watchComposer({
    ctx: clock.ctx,
    document,
    siteNow: () => site,
    holds(outgoing, _, repeat) {
      seen.push({ outgoing, repeat });
      return holds(outgoing);
    },
    byPerson: () => true,
  });
  for (const type of ['keydown', 'beforeinput', 'click', 'submit'])
    clock.ctx.addEventListener(document.body, type, (event) => heard.push(event.type), { capture: true });
}

const FIELD = '<div role="textbox" data-slate-editor="true" contenteditable="true">im <b>12</b></div>';
const FORM = `<form>${FIELD}<button type="submit" id="go">→</button></form>`;

function key(css: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more });
  at(css).dispatchEvent(event);
  return event;
}

describe('Enter', () => {
  it('is stopped before the page hears of it, and the draft is left as it is', () => {
    open(FIELD);
    const before = document.body.innerHTML;
    expect(key('[role]').defaultPrevented).toBe(true);
    expect(heard).toEqual([]);
    expect(seen).toEqual([{ outgoing: { text: 'im 12' }, repeat: false }]);
    expect(document.body.innerHTML).toBe(before);
  });

  it.each([
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['of an input method', { isComposing: true }],
    ['told as key 229', { keyCode: 229 }],
    ['that is another key', { key: 'a' }],
  ])('%s sends nothing', (_, more) => {
    open(FIELD);
    key('[role]', more);
    expect(seen).toEqual([]);
    expect(heard).toEqual(['keydown']);
  });

  it('in an empty field, or outside of one, is nothing', () => {
    open('<div role="textbox" data-slate-editor="true"></div><input id="search">');
    key('[role]');
    key('#search');
    expect(seen).toEqual([]);
  });

  it('breaks the line where the site says so; there Ctrl+Enter sends', () => {
    open('<shreddit-composer><div contenteditable="true">im 12</div></shreddit-composer>', reddit);
    key('[contenteditable]');
    expect(seen).toEqual([]);
    key('[contenteditable]', { ctrlKey: true });
    expect(seen).toHaveLength(1);
  });

  it('held down is told as such', () => {
    open(FIELD);
    key('[role]', { repeat: true });
    expect(seen[0]?.repeat).toBe(true);
  });

  it('told as input only, as on-screen keyboards do, is held; after a key it is the same Enter', () => {
    open(FIELD, discord, () => false);
    const input = () =>
      at('[role]').dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertParagraph', bubbles: true }));
    key('[role]');
    input();
    expect(seen).toHaveLength(1);
    key('[role]', { key: 'Unidentified' });
    input();
    expect(seen).toHaveLength(2);
  });
});

describe('the page goes on', () => {
  it('when something of ours breaks', () => {
    open(FIELD, discord, () => {
      throw new Error('broken');
    });
    expect(key('[role]').defaultPrevented).toBe(false);
    expect(heard).toEqual(['keydown']);
  });

  it('when the extension is gone', () => {
    open(FIELD);
    clock.invalidate();
    expect(key('[role]').defaultPrevented).toBe(false);
  });
});

describe('a form', () => {
  it('is held once for a click on its button, not again when it is submitted', () => {
    open(FORM, discord, () => false);
    at('#go').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(seen).toHaveLength(1);
    expect(heard).toEqual(['click', 'submit']);
  });

  it('that is submitted in another way is held', () => {
    open(FORM);
    at('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(seen).toHaveLength(1);
    expect(heard).toEqual([]);
  });
});

describe('a send button', () => {
  const isOne = (html: string, site = discord) => {
    document.body.innerHTML = `<form>${FIELD}${html}</form>`;
    return isSendButton(site, at('#b'), at('[role]'));
  };

  it.each([
    '<button type="submit" id="b">→</button>',
    '<button aria-label="Send"><svg id="b"></svg></button>',
    '<div role="button" aria-label="Press Enter to send" id="b"></div>',
    '<button id="b">Senden</button>',
    '<button title="Envoyer (Entrée)" id="b"></button>',
  ])('is %s', (html) => expect(isOne(html)).toBe(true));

  it.each([
    '<button id="b">→</button>',
    '<button aria-label="Send a voice message" id="b"></button>',
    '<button aria-label="Send a gift" id="b"></button>',
    '<button aria-label="Emoji" id="b"></button>',
    '<button aria-label="Attach a file" id="b"></button>',
    '<span id="b">Send</span>',
  ])('is not %s', (html) => expect(isOne(html)).toBe(false));

  it('is what the site calls one', () => {
    expect(isOne('<div data-testid="dmComposerSendButton"><i id="b"></i></div>', x)).toBe(true);
    expect(isOne('<div data-testid="dmComposerSendButton"><i id="b"></i></div>')).toBe(false);
  });

  it('of another form is not this one', () => {
    document.body.innerHTML = `<form>${FIELD}</form><form><button type="submit" id="b">Go</button></form>`;
    expect(isSendButton(discord, at('#b'), at('[role]'))).toBe(false);
  });
});

describe('the parts', () => {
  it('several chats are told apart by what stands nearest', () => {
    document.body.innerHTML = '<section><p id="a"></p><i id="in-a"></i></section><section><p id="b"></p></section>';
    const lists = [at('#a'), at('#b')];
    expect(nearest(at('#in-a'), lists)).toBe(at('#a'));
    expect(nearest(at('#in-a'), [at('#b')])).toBe(at('#b'));
    expect(nearest(at('#in-a'), [])).toBeUndefined();
  });

  it('a draft is read with its line breaks, without the placeholder, and no further than is of use', () => {
    document.body.innerHTML = '<div id="d"><p>im</p><p>12<span data-slate-placeholder>Message</span></p></div>';
    expect(draftOf(at('#d'))).toBe('im\n12');
    document.body.innerHTML = `<textarea id="d">${'a'.repeat(9_000)}</textarea>`;
    expect(draftOf(at('#d'))).toHaveLength(4_000);
  });

  it.each([
    ['me.jpg', 'image/jpeg', true],
    ['me.mp4', 'video/mp4', true],
    ['me.HEIC', '', true],
    ['notes.txt', 'text/plain', false],
    ['notes', '', false],
  ])('%s (%s) is a picture: %s', (name, type, picture) => {
    const event = Object.assign(new Event('drop'), { dataTransfer: { files: [new File([], name, { type })] } });
    expect(bringsPicture(event)).toBe(picture);
  });
});
