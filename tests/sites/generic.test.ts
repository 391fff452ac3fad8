import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import generic from '../../lib/sites/generic/generic';
import { findChat } from '../../lib/sites/generic/parts/find-chat';
import { selectorOf } from '../../lib/sites/generic/parts/selector-of';
import { siteFor } from '../../lib/sites/site-for';
import { openPage, readPage } from './open-page';

const HREF = 'https://chat.example/room';
const BOX = '<textarea></textarea>';
const rows = (count: number, tag = 'div') =>
  Array.from({ length: count }, (_, at) => `<${tag} class="row"><b>Juno</b><span>line ${at}</span></${tag}>`).join('');
const open = (html: string) => openPage(html, HREF);
const texts = (html: string) => {
  const page = open(html);
  return readPage(siteFor(HREF, page.document), page).map(({ text }) => text);
};
const speakers = (html: string) => {
  const page = open(html);
  return readPage(siteFor(HREF, page.document), page).map(({ speaker }) => speaker);
};

/** Long enough for Readability to call it something to read. Invented. */
const LESSON = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Part ${at} of this lesson is about people who write to children and ask them to keep it a secret. If somebody says
     such a thing to you, stop, keep the messages and talk to a grown-up whom you trust. You did nothing wrong, and it is
     never too late to tell. Here is what it may look like, so that you know it when you see it.</p>`,
).join('');
const DIALOGUE =
  '<div class="sample"><div class="left">are your parents home</div><div class="right">why</div><div class="left">dont tell your mum</div></div>';

describe('finding a chat on a page that nobody described', () => {
  it.each([
    ['rows beside a text box', `<div class="chat"><div class="rows">${rows(4)}</div>${BOX}</div>`],
    ['a region that is read aloud', `<div><ul aria-live="polite">${rows(3, 'li')}</ul></div><footer>${BOX}</footer>`],
    ['a log with one row', `<main><div role="log">${rows(1)}</div><form>${BOX}</form></main>`],
    ['a log that wraps its list', `<main><div role="log"><ul>${rows(5, 'li')}</ul></div><form>${BOX}</form></main>`],
    [
      'an editor instead of a box',
      `<div><div class="rows">${rows(4)}</div><p role="textbox" contenteditable="true"></p></div>`,
    ],
  ])('finds %s', (_, html) => expect(texts(html).length).toBeGreaterThan(0));

  it('reads each row once, however deep its list is wrapped', () => {
    expect(texts(`<main><div role="log"><ul>${rows(5, 'li')}</ul></div>${BOX}</main>`)).toHaveLength(5);
  });

  it.each([
    ['a log without a box to write in', `<div role="log">${rows(5)}</div>`],
    ['rows without a box to write in', `<div>${rows(9)}</div>`],
    ['a search', `<form role="search"><input type="text"></form><div>${rows(9)}</div>`],
    ['a search by its name', `<div>${rows(9)}<input type="text" name="q"></div>`],
    ['a login', `<div>${rows(9)}<form><input type="text" name="nick"><input type="password"></form></div>`],
    ['places to go', `<nav>${rows(9)}</nav><div>${BOX}</div>`],
    [
      'a list of conversations',
      `<div><ul>${'<li><a href="/c/1"><b>Juno</b> hello</a></li>'.repeat(6)}</ul>${BOX}</div>`,
    ],
    ['things to choose', `<div><div>${'<div role="option">red</div>'.repeat(6)}</div>${BOX}</div>`],
    ['the fields of a form', `<form>${'<div>Name <input name="a"></div>'.repeat(6)}${BOX}</form>`],
    ['two rows', `<div><div>${rows(2)}</div>${BOX}</div>`],
  ])('takes %s for no chat', (_, html) => {
    const page = open(html);
    expect(siteFor(HREF, page.document)).toBe(generic);
    expect(texts(html)).toEqual([]);
  });

  it('never reads a lesson that quotes such a talk, though one may comment on it', () => {
    expect(texts(`<main>${DIALOGUE}${BOX}</main>`)).toHaveLength(3);
    expect(texts(`<main>${LESSON}${DIALOGUE}</main><div>${BOX}</div>`)).toEqual([]);
    expect(texts(`<main>${LESSON}<div role="log">${rows(5)}</div>${BOX}</main>`)).toEqual([]);
  });

  it('does not take a chat for an article because people write long messages', () => {
    const long = `<div class="row"><b>Juno</b><p>${'a long story about a boat and a bridge '.repeat(20)}</p></div>`;
    expect(texts(`<div><div class="rows">${long.repeat(5)}</div>${BOX}</div>`)).toHaveLength(5);
  });

  it('does bounded work and asks for no layout, whatever the page holds', () => {
    const page = open(`<div>${`<section>${rows(30, 'p')}</section>`.repeat(150)}</div>${BOX.repeat(40)}`);
    const { prototype } = (page.document.defaultView as unknown as { Element: { prototype: Element } }).Element;
    const layout = vi.spyOn(prototype, 'getBoundingClientRect');
    const looked = vi.spyOn(prototype, 'childElementCount', 'get');
    findChat(page.document);
    expect(layout).not.toHaveBeenCalled();
    expect(looked.mock.calls.length).toBeGreaterThan(0);
    expect(looked.mock.calls.length).toBeLessThan(5_000);
    vi.restoreAllMocks();
  });

  it('stays with the chat that it found', () => {
    const page = open(`<div><div id="rows">${rows(4)}</div>${BOX}</div>`);
    const first = siteFor(HREF, page.document);
    expect(siteFor(HREF, page.document)).toBe(first);
    page.document.getElementById('rows')?.remove();
    expect(siteFor(HREF, page.document)).toBe(generic);
  });

  it('reads no box but the one beside the chat', () => {
    const page = open(`<textarea id="diary"></textarea><div><div>${rows(4)}</div><textarea id="say"></textarea></div>`);
    const { composer } = siteFor(HREF, page.document);
    expect([...page.document.querySelectorAll(composer.join(', '))].map(({ id }) => id)).toEqual(['say']);
  });
});

describe('whose row it is on such a page', () => {
  const chat = (inner: string) => `<div><div class="rows">${inner}</div>${BOX}</div>`;
  const line = (mark: string) => `<div ${mark}><span>hello</span></div>`;

  it.each([
    ['class="msg own"', 'self'],
    ['class="msg msg--self"', 'self'],
    ['class="isMine"', 'self'],
    ['data-direction="outgoing"', 'self'],
    ['data-self="true"', 'self'],
    ['class="message-incoming"', 'other'],
    ['class="received"', 'other'],
    ['class="townhall"', 'unknown'],
    ['data-self="false"', 'unknown'],
    ['class="right"', 'unknown'],
  ])('%s: %s', (mark, speaker) => {
    expect(speakers(chat(line(mark).repeat(3)))).toEqual([speaker, speaker, speaker]);
  });

  it('believes "left" and "right" only where both stand in one list', () => {
    const mixed = line('class="left"') + line('class="right"') + line('class="left"');
    expect(speakers(chat(mixed))).toEqual(['other', 'self', 'other']);
  });

  it('does not guess where nothing tells', () => {
    expect(speakers(chat(rows(4)))).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });
});

describe('a selector for one element', () => {
  it('finds that element alone, on any page', () => {
    const element = (inner: fc.Arbitrary<string>) =>
      fc
        .tuple(
          fc.constantFrom('div', 'ul', 'section'),
          fc.constantFrom('', 'chat', 'row is-active', 'a1b2c3d4', 'w-[3px]:x'),
          fc.array(inner, { maxLength: 3 }),
        )
        .map(([tag, name, parts]) => `<${tag} class="${name}">${parts.join('')}</${tag}>`);
    const tree = element(element(element(element(fc.constant('')))));
    fc.assert(
      fc.property(tree, fc.nat(), (html, at) => {
        const { document } = open(html);
        const all = [...document.body.querySelectorAll('*')];
        const element = all[at % all.length];
        if (!element) return;
        expect([...document.querySelectorAll(selectorOf(element))]).toEqual([element]);
      }),
      { numRuns: 60 },
    );
  });
});
