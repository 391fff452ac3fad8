import { describe, expect, it } from 'vitest';
import { type Lattice, SEPARATOR } from '../../lib/text/lattice';
import { normalise } from '../../lib/text/normalise';
import { createVocabulary } from '../../lib/text/vocabulary';
import german from '../../rules/de/lexicon';
import lexicon from '../../rules/en/lexicon';
import french from '../../rules/fr/lexicon';

const words = [
  'tell',
  'secret',
  'meet',
  'snapchat',
  'telegram',
  'discord',
  'age',
  'you',
  'not',
  'mum',
  'good',
  'me',
  'im',
  'wi',
  'email',
  '👻',
];
const vocabulary = createVocabulary(lexicon, words);

/** Every way of reading a text, as sentences of plain words. */
function ways(text: string): string[] {
  return [...new Set(from(normalise(text, vocabulary), 0))];
}

function from(lattice: Lattice, place: number): string[] {
  const out = (lattice[place]?.out ?? []).filter(({ word }) => !word.startsWith('#'));
  if (out.length === 0) return [''];
  return out.flatMap(({ word, to }) =>
    from(lattice, to).map((rest) => `${word === SEPARATOR ? '/' : word} ${rest}`.trim()),
  );
}

function things(text: string, known = vocabulary): string[] {
  const found = normalise(text, known).flatMap(({ out }) => out.filter(({ word }) => word.startsWith('#')));
  return found.map(({ word, start, end }) => `${word.slice(1)} ${text.slice(start, end)}`);
}

describe('a chat message in plain words', () => {
  it.each([
    ['DONT TELL', 'do not tell'],
    ['Don’t tell', 'do not tell'],
    ['dnt tell', 'do not tell'],
    ['ｄｏｎｔ 𝐭𝐞𝐥𝐥', 'do not tell'],
    ['ᴅᴏɴᴛ téll', 'do not tell'],
    ['doooont tellll', 'do not tell'],
    ['d0nt t3ll', 'do not tell'],
    ['d\u200bont te\u00adll', 'do not tell'],
    ['dоnt tеll', 'do not tell'],
    ['d o n t tell', 'do not tell'],
    ['d.o.n.t tell', 'do not tell'],
    ['lol dont tbh tell', 'do not tell'],
    ['s3cr3t', 'secret'],
    ['$ecret', 'secret'],
    ['s*cret', 'secret'],
    ['tele-gram', 'telegram'],
    ['e-mail me', 'email me'],
    ['ur mum', 'your mum'],
    ['ur mum', 'you are mum'],
    ['m33t', 'meet'],
    ['b4', 'before'],
    ['13yo', '13 years old'],
    ["mum's", 'mum is'],
  ])('reads %s as %s', (text, plain) => {
    expect(ways(text)).toContain(plain);
  });

  it.each([
    ['real numbers', 'im 14', 'i am 14'],
    ['phonetic digits', 'gr8 m8', 'great mate'],
    ['Russian', 'не скажи маме', 'не скажи маме'],
    ['Greek', 'καλημέρα φίλε', 'καλημέρα φίλε'],
    ['doubled letters', 'good', 'good'],
    ['letters that are words', 'u r a', 'you are a'],
    ['letters that are one word together', 'pay me b a c k', 'pay me back'],
    ['a game score', '1v1 2v2', '1v1 2v2'],
  ])('leaves %s alone', (_, text, plain) => {
    expect(ways(text)).toEqual([plain]);
  });

  it.each([
    ['im 14', 'Age 14'],
    ['im twelve', 'Age twelve'],
    ['£20 now', 'Money £20'],
    ['20 quid', 'Money 20 quid'],
    ['my number is 07700 900123', 'Phone 07700 900123'],
    ['@some_one', 'Handle @some_one'],
    ['im name_07', 'Handle name_07'],
    ['name#1234', 'Handle name#1234'],
    ['t.me/abc', 'Link t.me/abc'],
    ['https://a.example/x', 'Link https://a.example/x'],
    ['at 5pm', 'Clock 5pm'],
    ['at 17:30', 'Clock 17:30'],
    ['at 5:30pm', 'Clock 5:30pm'],
    ['at 5 o clock', 'Clock 5 o clock'],
    ['im twelve', 'Age twelve'],
  ])('sees in %s: %s', (text, thing) => {
    expect(things(text)).toContain(thing);
  });

  it.each([
    [german, 'ich bin zwölf', 'Age zwölf'],
    [german, 'um 17 uhr', 'Clock 17 uhr'],
    [german, '20 franken', 'Money 20 franken'],
    [french, 'j’ai six ans', 'Age six'],
  ])('knows the numbers, money and times of a language by its lexicon alone (%#)', (lexicon, text, thing) => {
    expect(things(text, createVocabulary(lexicon, []))).toContain(thing);
    const english = things('im twelve, at 5pm, 20 quid, 5 o clock', createVocabulary(lexicon, []));
    expect(english.filter((one) => /^(Age t|Money|Clock)/.test(one))).toEqual([]);
  });

  it('separates sentences of three words or more, and no shorter ones', () => {
    expect(ways('tell me you. not mum')).toEqual(['tell me you / not mum']);
    expect(ways('hey. not mum')).toEqual(['hey not mum']);
  });
});
