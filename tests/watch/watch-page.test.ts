import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from '../../lib/message';
import { siteAt } from '../../lib/sites/all';
import { siteFor } from '../../lib/sites/site-for';
import type { Watch } from '../../lib/watch/watch';
import { watchPage } from '../../lib/watch/watch-page';
import { $, createClock, go, observers } from './stage';

const HREF = 'https://chat.example/room';
const row = (text: string) => `<div class="row"><b>Juno</b><span>${text}</span></div>`;
const chat = (inner: string) => `<main><div class="lines">${inner}</div><textarea></textarea></main>`;

let clock: ReturnType<typeof createClock>;
let watched: Watch;
let told: Message[];
let states: string[];
afterEach(() => {
  watched.stop();
  clock.invalidate();
});

function open(html: string, href = HREF): void {
  go(href);
  document.body.innerHTML = html;
  clock = createClock();
  told = [];
  states = [];
  watched = watchPage({
    ctx: clock.ctx,
    document,
    siteNow: () => siteFor(href, document),
    settled: siteAt(href) !== undefined,
    now: clock.now,
    onMessages: (messages) => told.push(...messages),
    onHealth: ({ state }, { id }) => states.push(`${id} ${state}`),
  });
}
async function wait(): Promise<void> {
  await observers();
  clock.pass(9_000);
  clock.frame();
}
const texts = () => told.map(({ text }) => text);

describe('a page that no address names', () => {
  it('is read once a chat opens on it', async () => {
    open('<p>Hello</p>');
    await wait();
    expect(states).toEqual(['generic no-chat']);
    document.body.innerHTML = chat(row('one') + row('two') + row('three'));
    await wait();
    expect(texts()).toEqual(['one', 'two', 'three']);
    $('.lines').insertAdjacentHTML('beforeend', row('four'));
    await wait();
    expect(texts()).toEqual(['one', 'two', 'three', 'four']);
    expect(states.at(-1)).toBe('generic reading');
  });

  it('is left when the chat closes, and read again when it opens again', async () => {
    open(chat(row('one') + row('two') + row('three')));
    await wait();
    document.body.innerHTML = '<p>Closed</p>';
    await wait();
    expect(states.at(-1)).toBe('generic no-chat');
    document.body.innerHTML = chat(row('four') + row('five') + row('six'));
    await wait();
    expect(texts().slice(3)).toEqual(['four', 'five', 'six']);
  });

  it('is handed over when it shows what it is made with', async () => {
    open('<p>Loading</p>');
    document.body.innerHTML =
      '<div class="nitro-chat-widget"><div class="bubble-container"><div class="chat-content"><b class="username">Juno: </b><span class="message">nice lamp</span></div></div></div>';
    await wait();
    expect(told).toMatchObject([{ text: 'nice lamp', author: 'Juno', conversation: { site: 'nitro' } }]);
  });

  it('learns the child’s side from what leaves the composer', async () => {
    open(chat(row('one') + row('two') + row('three')));
    await wait();
    const box = $('textarea') as HTMLTextAreaElement;
    box.value = 'my words';
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    box.value = '';
    $('.lines').insertAdjacentHTML('beforeend', row('my words'));
    await wait();
    expect(told.map(({ speaker }) => speaker)).toEqual(['unknown', 'unknown', 'unknown', 'self']);
  });

  it('says that its chat is a picture where it is one', async () => {
    open('<canvas width="800" height="600"></canvas>');
    await wait();
    expect(states).toEqual(['generic canvas']);
  });
});

it('looks ever more seldom where there is nothing, and at once when somebody goes to a text box', async () => {
  open('<p>Hello</p>');
  clock.pass(60_000);
  document.body.innerHTML = chat(row('one') + row('two') + row('three'));
  clock.pass(1_500);
  clock.frame();
  expect(texts()).toEqual([]);
  $('textarea').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  clock.pass(1_500);
  clock.frame();
  expect(texts()).toEqual(['one', 'two', 'three']);
});

it('never asks again where the address names the site', async () => {
  open('<p>Friends</p>', 'https://discord.com/channels/@me');
  document.body.innerHTML = chat(row('one') + row('two') + row('three'));
  await wait();
  expect(states).toEqual(['discord no-chat']);
  expect(told).toEqual([]);
});
