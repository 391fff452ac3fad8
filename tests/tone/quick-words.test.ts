import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS, toneWords } from '../../lib/tone/features';
import { createQuickWords } from '../../lib/tone/quick-words';
import { readShortForms } from '../../lib/tone/short-forms';
import { createWordTable, UNKNOWN } from '../../lib/tone/word-table';
import lexicon from '../../rules/en/lexicon';

const short = readShortForms(lexicon);

const WORDS = [
  'hi',
  'are',
  'you',
  'your',
  'i',
  'will',
  'there',
  'picture',
  'birthday',
  'congratulate',
  'congratulations',
  '#',
  '?',
  '🙂',
];
const numbers = new Map(WORDS.map((word, place) => [word, place + 1]));
const quick = createQuickWords(createWordTable(numbers, short));
/** The numbers of the words, or nothing where the exact reader is asked. */
const read = (text: string) => {
  const count = quick.read(text);
  return count < 0 ? undefined : [...quick.numbers.subarray(0, count)];
};
const exactly = (text: string) => toneWords(text, short).map((word) => numbers.get(word) ?? UNKNOWN);

describe('the quick reader of words', () => {
  it.each([
    'hi',
    'Hi! ARE you there?',
    'u there? ill congratulate ur picture',
    'congratulations on your birthday',
    'at 5 then, or 5pm',
    '12345',
    'i, you, i',
    '🙂 你好 [hi] {you} `there`',
    'hi’ you',
    '🙂hi, éhi 😀you',
    'i congratulations i',
    'zzz {zzz',
  ])('reads %s by itself', (text) => {
    expect(read(text)).toEqual(exactly(text));
  });

  it.each(["it's", 'it’s', 'b4n', 'p1cs', '53nd', 'i a m', 'r u', 'hі there', '5K\u212a', '53ND', 'b c'])(
    'leaves %s to the exact one, as something is hidden in it or may be',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('reads as many words as count, and leaves longer texts to the exact one', () => {
    expect(read('hi '.repeat(MOST_WORDS))).toHaveLength(MOST_WORDS);
    expect(read('hi '.repeat(MOST_WORDS + 1))).toBeUndefined();
    expect(read(`${'hi '.repeat(MOST_WORDS - 1)}ill`), 'the last one stands for two').toHaveLength(MOST_WORDS + 1);
    expect(read('5 '.repeat(MOST_WORDS + 1))).toBeUndefined();
  });

  it('needs no exact one for plain words, numbers and questions, and says the same', () => {
    const plain = fc.oneof(
      fc.constantFrom(...WORDS.filter((word) => word.length > 1), '5', '17', '?', 'ok,', 'hm...'),
      fc.stringMatching(/^[a-zA-Z]{2,20}$/),
    );
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 50 }), (words) => {
        const text = words.join(' ');
        expect(read(text)).toEqual(exactly(text));
      }),
    );
  });
});
