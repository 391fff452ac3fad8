import { describe, expect, it } from 'vitest';
import { match } from '../../lib/engine/match/match';
import { tinyPack } from './tiny-pack';

const found = (pattern: string, text: string) => {
  const [hit] = match(tinyPack({ 'secrecy/a': { match: [pattern] } }), text, 'other').hits;
  return hit && text.slice(...hit.span);
};

describe('the pattern language', () => {
  it.each([
    ['secret', 'a secret!', 'secret'],
    ['(tell|show) me', 'show me', 'show me'],
    ['(tell|do (not|never) show) me', 'do never show me', 'do never show me'],
    ['tell your? mum', 'tell mum', 'tell mum'],
    ['tell your? mum', 'tell ur mum', 'tell ur mum'],
    ['tell #Adult', 'tell step dad', 'tell step dad'],
    ['tell #Adult', 'tell foster mum', 'tell foster mum'],
    ['tell #Adult? now', 'tell now', 'tell now'],
    ['tell ..2 mum', 'tell my old mum', 'tell my old mum'],
    ['keep ..3 secret', 'keep it here. secret', 'keep it here. secret'],
    ['^ tell', 'ok then go. tell me', 'tell'],
    ['alone $', 'you alone 😊', 'alone'],
    ['alone $?', 'home alone? lol', 'alone'],
    ['tell !me', 'tell', 'tell'],
    ['tell !(me now) me', 'tell me later', 'tell me'],
    ['i am #Age', 'im 14', 'im 14'],
    ['i am #Age', 'im fifteen', 'im fifteen'],
    ['👻', 'add my 👻', '👻'],
    ["don't tell", 'do not tell', 'do not tell'],
    ['you are cute', 'ur cute', 'ur cute'],
    ['your mum', 'ur mum', 'ur mum'],
    ['up to no good', 'up 2 no good', 'up 2 no good'],
  ])('%s is found in “%s”', (pattern, text, words) => {
    expect(found(pattern, text)).toBe(words);
  });

  it.each([
    ['tell ..2 mum', 'tell my very old mum'],
    ['tell me', 'i tell you. me'],
    ['tell me', 'did you tell. me neither'],
    ['^ tell', 'i tell'],
    ['alone $', 'alone in the dark'],
    ['alone $?', 'home alone'],
    ['tell !me', 'tell me'],
    ['tell !(me|us)', 'tell us'],
    ['i am #Age', 'im 44'],
    ['secret', 'secretary'],
  ])('%s is not found in “%s”', (pattern, text) => {
    expect(found(pattern, text)).toBeUndefined();
  });

  it.each([
    ['a? (b|c)?', /could match nothing/],
    ['..3', /match nothing|only gaps/],
    ['tell #Nobody', /unknown word set #Nobody/],
    ['(tell me', /“\(” without its “\)”/],
    ['tell me)', /“\)” without its “\(”/],
    ['tell|show', /outside of brackets/],
    ['(tell|)', /empty alternative/],
    ['tell.*mum', /regular expression/],
    ['[ab]c', /regular expression/],
    ['tell .. mum', /gap of no length/],
    ['tell ..50 mum', /gap of no length/],
    ['? tell', /belongs to nothing/],
    ['tell !', /“!” with nothing behind it/],
    ['lol', /dropped as a filler/],
    ['', /is empty/],
  ])('refuses %s with a sentence', (pattern, sentence) => {
    expect(() => found(pattern, '')).toThrow(sentence);
  });

  it('names the rule and refuses a word set that contains itself', () => {
    expect(() => found('tell (a', '')).toThrow('secrecy/a: ');
  });
});
