import { describe, expect, it } from 'vitest';
import { engineOf } from '../../lib/engine/match/engine';
import { scan } from '../../lib/engine/match/scan';
import { compile } from '../../lib/engine/pack/compile';
import english from '../../rules/en';

const { source: pack } = english;

const engine = engineOf(compile(pack));

function read(text: string) {
  const shape = { words: 0, you: 0, i: 0, question: false, command: false };
  return { plain: scan(engine, text, shape), shape };
}

describe('one look at a message', () => {
  it.each([
    'hey how was school today?',
    'ok!!! see you at 5. bring the ball',
    "i don't know, maybe later...",
    'lol 😂😂 that was sooo good',
    'first line\nsecond line',
    'cats and/or dogs, 3-2 for us',
    'I was 12 then',
  ])('%j is read at once: the slow reading is for what is in disguise', (text) => {
    expect(read(text).plain).toBe(true);
  });

  it.each([
    's e n d it',
    'c4n you',
    'http://example.org',
    'call 07700 900 123',
    'at 10:30',
    '20 quid',
    '+44 is it',
    'pic.ture of it',
    'ｗhat 漢字',
  ])('%j is left to the slow reading', (text) => {
    expect(read(text).plain).toBe(false);
  });

  it('counts words, whom they speak of, and whether they ask or order', () => {
    expect(read('are you and your mum in?').shape).toEqual({ words: 6, you: 2, i: 0, question: true, command: false });
    expect(read('I like my dog. tell me').shape).toMatchObject({ i: 3, question: false, command: true });
    expect(read('i will tell').shape.command).toBe(false);
    expect(read('what a day').shape.question).toBe(true);
    expect(read('a day? what').shape.question).toBe(true);
    expect(read('😂 🎮').shape.words).toBe(0);
  });
});
