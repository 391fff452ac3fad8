import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../lib/engine/rule';
import { packWeights } from '../../lib/tone/packed-weights';
import { createTone } from '../../lib/tone/tone';
import lexicon from '../../rules/en/lexicon';
import tone from '../../rules/en/tone.json';
import { line } from './line';

const hints = {
  kinds: ['gift-lure', 'image-request'],
  bias: [-3, -4],
  weights: { 'o:spare': [0, 2], 'o:spare_one': [0, 2, 1, 1], 'o:picture': [1, 5] },
};
const read = createTone({ bias: 0, weights: packWeights({ 's:spare': 1 }), hints }, lexicon);
const sureOf = (text: string, speaker: 'self' | 'other' = 'other') =>
  Object.fromEntries(read(line(text, speaker)).hints.map(({ kind, sure }) => [kind, Math.round(sure * 100)]));

describe('what a message hints at', () => {
  it('is read from its words and pairs of words, by kind', () => {
    expect(sureOf('i have a spare one for you')).toEqual({ 'gift-lure': 73 });
    expect(sureOf('one spare')).toEqual({ 'gift-lure': 27 });
    expect(sureOf('shame i can only picture you, spare one')).toEqual({ 'gift-lure': 73, 'image-request': 88 });
  });

  it('is nothing where the words say little, or the child says them', () => {
    expect(read(line('see you')).hints).toEqual([]);
    expect(sureOf('a spare one, a picture', 'self')).toEqual({});
    expect(sureOf(`spare ${'and '.repeat(40)}`)).toEqual({});
  });

  it('is heard where it is said in pieces, by one person and in short messages only', () => {
    const kindsOf = (...said: ReturnType<typeof line>[]) => said.map((one) => read(one).hints.map(({ kind }) => kind));
    const by = (author: string, text: string, talk: string) => ({ ...line(text, 'other', talk), author });
    // Each "spare" counts, and "spare one" besides: together they are as sure as in one message.
    const pieces = ['spare', 'spare one'].map((text) => by('ash', text, 'pieces'));
    expect(pieces.map((one) => read(one).hints.map(({ sure }) => Math.round(sure * 100)))).toEqual([[27], [95]]);
    expect(kindsOf(by('ash', 'one', 'alone'), by('ash', 'one', 'alone'))).toEqual([[], []]);
    expect(kindsOf(by('ash', 'spare', 'two'), by('kit', 'one', 'two'), by('ash', 'one', 'two'))).toEqual([
      ['gift-lure'],
      [],
      ['gift-lure'],
    ]);
    expect(
      kindsOf(by('ash', 'spare', 'long'), by('ash', 'well that is all then', 'long'), by('ash', 'one', 'long')),
      'a longer message stands for itself, and ends it',
    ).toEqual([['gift-lure'], [], []]);
    expect(kindsOf(by('ash', 'spare', 'child'), line('one', 'self', 'child'), by('ash', 'one', 'child'))).toEqual([
      ['gift-lure'],
      [],
      ['gift-lure'],
    ]);
    const many = kindsOf(...['spare', 'a', 'b', 'c', 'd', 'e'].map((text) => by('ash', text, 'many')));
    expect(
      many.map((kinds) => kinds.length),
      'four before it are remembered',
    ).toEqual([1, 1, 1, 1, 1, 0]);
  });

  it('is a kind that a card can name, and how sure, in any text', () => {
    const shipped = createTone(tone, lexicon);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 })), (text) => {
        for (const { kind, sure } of shipped(line(text)).hints) {
          expect(CATEGORIES).toContain(kind);
          expect(sure).toBeGreaterThanOrEqual(0.1 - 1e-9);
          expect(sure).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
