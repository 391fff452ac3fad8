import { afterEach, describe, expect, it } from 'vitest';
import { $, openStage, type Stage, site } from './stage';

const WORLD = 'https://www.habbo.com/hotel?room=5';
const GAME = '<canvas width="1280" height="720" tabindex="0"></canvas>';

let stage: Stage;
afterEach(() => stage.invalidate());

const open = (html = GAME, href = WORLD) => {
  stage = openStage(site(WORLD), href, html);
};
function press(key: string, css = 'canvas', more: KeyboardEventInit = {}): void {
  $(css).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }));
}
function type(words: string, css?: string): void {
  for (const key of words) press(key, css);
}

describe('a world whose chat is drawn as a picture', () => {
  it('says so instead of staying silently blind', () => {
    open();
    expect(stage.health).toEqual([{ state: 'canvas', conversations: ['www.habbo.com/hotel'] }]);
  });

  it('is a page without a chat as long as nothing is drawn', () => {
    open('<p>Play now</p>');
    expect(stage.health).toEqual([{ state: 'no-chat' }]);
    type('my secret', 'p');
    press('Enter', 'p');
    expect(stage.texts()).toEqual([]);
  });

  it('takes a line typed on the picture for the child’s own', () => {
    open();
    type('i live on elm road');
    expect(stage.texts()).toEqual([]);
    press('Enter');
    expect(stage.told).toMatchObject([
      {
        text: 'i live on elm road',
        speaker: 'self',
        author: '',
        conversation: { site: 'habbo', key: 'www.habbo.com/hotel', audience: 'public' },
      },
    ]);
  });

  it('follows what is corrected, given up, held down or meant as a command', () => {
    open();
    type('helo');
    press('Backspace');
    type('lo');
    press('c', 'canvas', { ctrlKey: true });
    press('w', 'canvas', { repeat: true });
    press('Enter');
    type('never mind');
    press('Escape');
    press('Enter');
    expect(stage.texts()).toEqual(['hello']);
  });

  it('does not add steps of the game to a line typed later', () => {
    open();
    type('wwaasd');
    stage.pass(30_000);
    type('hi');
    press('Enter');
    expect(stage.texts()).toEqual(['hi']);
  });

  it('ends a line at a click, and never keeps a long one', () => {
    open();
    type('x'.repeat(2_000));
    $('canvas').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(stage.texts().map(({ length }) => length)).toEqual([500]);
  });

  it('tells the same words twice when they are said twice', () => {
    open();
    for (let time = 0; time < 2; time++) {
      type('hello');
      press('Enter');
    }
    expect(new Set(stage.told.map(({ id }) => id)).size).toBe(2);
  });

  it('reads a text box of the page as it stands at Enter', () => {
    open(`${GAME}<input id="say" type="text" value="meet you at the pond">`);
    press('Enter', '#say');
    expect(stage.texts()).toEqual(['meet you at the pond']);
  });

  it.each([
    ['a password', '<input id="box" type="password" value="open sesame">'],
    ['an e-mail address', '<input id="box" type="email" value="a@b.example">'],
    ['the name at a login', '<form><input id="box" type="text" value="ravi"><input type="password"></form>'],
    ['a number of a card', '<input id="box" autocomplete="cc-number" value="4000">'],
  ])('never listens to %s', (_, box) => {
    open(GAME + box);
    type('abc', '#box');
    press('Enter', '#box');
    press('Enter');
    expect(stage.texts()).toEqual([]);
  });

  it('stops with the watch', () => {
    open();
    stage.watched.stop();
    type('hello');
    press('Enter');
    expect(stage.texts()).toEqual([]);
  });
});
