import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toneFeatures, toneWords } from '../../lib/tone/features';
import { packWeights } from '../../lib/tone/packed-weights';
import { readShortForms } from '../../lib/tone/short-forms';
import { createTone } from '../../lib/tone/tone';
import lexicon from '../../rules/en/lexicon';
import tone from '../../rules/en/tone.json';
import { learnTone } from '../../scripts/learn/learn-tone';
import { learnWordWeights } from '../../scripts/learn/learn-word-weights';
import type { Talk } from '../../scripts/learn/rows';
import { line } from './line';
import { unpacked } from './unpacked';

const short = readShortForms(lexicon);

describe('the words that tone is read from', () => {
  it('are plain: chat spellings and contractions are opened, numbers are one word', () => {
    expect(toneWords('im 12, what’s ur name? 🙂', short)).toEqual([
      'i',
      'am',
      '#',
      'what',
      'is',
      'your',
      'name',
      '?',
      '🙂',
    ]);
  });

  it('are read through digits within a word and letters written apart', () => {
    expect(toneWords('s3nd a p1c at 5pm', short)).toEqual(['send', 'a', 'pic', 'at', '#', 'pm']);
    expect(toneWords('h e l l o, are you in', short)).toEqual(['hello', 'are', 'you', 'in']);
    expect(toneWords('is it y o u r turn, r u in', short)).toEqual(['is', 'it', 'your', 'turn', 'are', 'you', 'in']);
  });

  it('are the same whoever asked for the same message before', () => {
    const known = (word: string) => ['send', 'pics', 'me', 'a', 'picture'].includes(word);
    const other = readShortForms({ shortForms: { words: { im: ['ich', 'bin'] }, endings: [], letters: '' } });
    const part = fc.constantFrom('im', 'p1c5', 's e n d m e', 'a p i c t u r e', 'don’t', 'ok?', '12', 'sеnd');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const text = parts.join(' ');
        const ways = [() => toneWords(text, short), () => toneWords(text, short, known), () => toneWords(text, other)];
        const alone = ways.map((way) => {
          toneWords('something else', short);
          return way();
        });
        for (const [first, before] of ways.entries())
          for (const [then, way] of ways.entries()) {
            expect(before()).toEqual(alone[first]);
            expect(way()).toEqual(alone[then]);
          }
      }),
    );
  });

  it('are read through digits at the ends of a word, and as several words written apart, where that is what was learned', () => {
    const known = (word: string) => ['send', 'here', 'pics', 'me', 'picture', 'tops'].includes(word);
    const read = (text: string) => toneWords(text, short, known).join(' ');
    expect(read('53nd p1c5 h3r3 at 5pm')).toBe('send pics here at # pm');
    expect(read('a p i c t u r e, u s e n d m e')).toBe('a picture you send me');
    expect(read('top5 4th 1m sp3ll3d p i x l e')).toBe('tops # th # m spelled pixle');
    // One word of three letters makes words of all; of shorter ones anything could be made.
    const asked = (text: string) => toneWords(text, short, (word) => ['pic', 'me', 'to'].includes(word)).join(' ');
    expect(asked('p i c u, m e t o')).toBe('pic you meto');
    expect(toneWords('p1c5', short)).toEqual(['pic', '#']);
  });

  it('are read through look-alike letters, but real Greek and Russian stay what they are', () => {
    expect(toneWords('sеnd it оn tеlegram', short)).toEqual(['send', 'it', 'on', 'telegram']);
    expect(toneWords('ѕеcrеt 🙂', short)).toEqual(['secret', '🙂']);
    expect(toneWords('όχι ok, привет', short)).toEqual(['ok']);
  });

  it('tell the two sides apart', () => {
    expect([...toneFeatures('ok mum', 'self', short)]).toEqual(['s:ok', 's:ok_mum', 's:mum']);
    expect([...toneFeatures('just you', 'other', short)]).toEqual(['o:just', 'o:just_you', 'o:you']);
  });

  it('never fail and stay few, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        expect(toneWords(text, short).length).toBeLessThanOrEqual(242);
      }),
    );
    expect(toneWords('ab '.repeat(300_000), short)).toHaveLength(120);
    // Of a text that is one word no part may be read again and again: that would take minutes.
    expect(toneWords('a11'.repeat(300_000), short)).toHaveLength(120);
    for (const end of ['é', 'о', "'b", ' a b c d'])
      expect(toneWords(`${'a'.repeat(1_000_000)}${end}`, short).length).toBeLessThan(4);
  });
});

describe('what words weigh, as text', () => {
  it('is read as it was written, whatever the words', () => {
    const word = fc.string({ minLength: 1, maxLength: 4 }).filter((text) => !/[_ ]/.test(text));
    const side = fc.constantFrom('o:', 's:');
    const name = fc
      .tuple(side, fc.array(word, { minLength: 1, maxLength: 2 }))
      .map(([s, words]) => s + words.join('_'));
    const weight = fc.constantFrom(-0.44, 0.2, 0.21, 1.5);
    fc.assert(
      fc.property(fc.dictionary(name, weight, { noNullPrototype: true }), (weights) => {
        expect(unpacked(packWeights(weights))).toEqual(weights);
      }),
    );
  });
});

describe('the tone of a message', () => {
  const read = createTone(
    { bias: -1, weights: packWeights({ 'o:just': 0.5, 'o:just_you': 0.25, 's:mum': -0.5 }) },
    lexicon,
  );

  it('adds up each clue once', () => {
    expect(read(line('just you, just you')).logit).toBe(0.75);
    expect(read(line('my mum says no', 'self')).logit).toBe(-0.5);
  });

  it('is no louder for what is repeated, however often; later it counts anew, and in another talk at once', () => {
    const said = (text: string, talk = 'long') => read(line(text, 'other', talk)).logit;
    expect([said('just now'), said('just you'), said('just you')]).toEqual([0.5, 0.25, 0]);
    expect(said('just you', 'another')).toBe(0.75);
    for (let k = 0; k < 16; k += 1) read(line('hm', k % 2 ? 'self' : 'other', 'long'));
    expect(said('just you')).toBe(0.75);
  });

  it('is the sum of what its features weigh, in any text', () => {
    const shipped = createTone(tone, lexicon);
    const weights = new Map(Object.entries(unpacked(tone.weights)));
    const names = [...weights.keys(), ...Object.keys(tone.hints.weights)];
    const learned = new Set([...names.flatMap((name) => name.slice(2).split('_')), ...short.words.keys()]);
    const word = fc.constantFrom(
      ...new Set([...weights.keys()].flatMap((name) => name.slice(2).split('_'))),
      'what’s',
      'u',
      "can't",
      '!',
      '🙂',
      ...[
        'im',
        'r',
        'i',
        'a',
        'b',
        'é',
        'уоu',
        'Ab',
        'm8',
        's3nd',
        'x2y',
        'p1c5',
        '53nd',
        'h o m e s e n d',
        '15yo',
        "a'",
        '\u212a',
        'hahahahahahahaha',
      ],
    );
    const said = fc.oneof(
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(said, fc.constantFrom('self' as const, 'other' as const), (text, side) => {
        const known = [...new Set(toneFeatures(text, side, short, (one) => learned.has(one)))]
          .map((name) => weights.get(name))
          .filter((one) => one !== undefined);
        const sum = known.reduce((all, one) => all + one, 0);
        expect(shipped(line(text, side)).logit).toBe(sum);
      }),
    );
  });

  it('is not guessed where nobody knows who spoke', () => {
    expect(read(line('just you', 'unknown'))).toEqual({ logit: 0, hints: [] });
  });
});

describe('learning', () => {
  const talk = (risky: boolean, text: string): Talk => ({
    ...{ risky, audience: 'dm', alertBy: null, categories: risky ? ['gift-lure'] : [] },
    messages: [{ from: 'other', author: 'ana', text }],
  });
  const writer = () => [
    ...Array.from({ length: 6 }, (_, i) => talk(true, `lanterns tonight ${i % 2 ? 'quiet' : 'now'}`)),
    ...Array.from({ length: 6 }, (_, i) => talk(false, `sandwiches tomorrow ${i % 2 ? 'noon' : 'now'}`)),
  ];
  const writers = Array.from({ length: 6 }, writer);

  it('leans towards what worrying talks share, and away from what ordinary ones share', () => {
    const { weights } = learnWordWeights(writers);
    expect(weights['o:lanterns']).toBeGreaterThan(0);
    expect(weights['o:sandwiches']).toBeLessThan(0);
    expect(weights['o:now']).toBeUndefined();
  });

  it('finds out which words hint at the kind that whole talks were labelled with', () => {
    const read = createTone(learnTone(writers), lexicon);
    expect(read(line('lanterns tonight')).hints.map(({ kind }) => kind)).toEqual(['gift-lure']);
    expect(read(line('sandwiches tomorrow')).hints).toEqual([]);
  });

  it('leaves out what only a few writers say', () => {
    const habit = [...writer(), ...Array.from({ length: 9 }, () => talk(true, 'zebra'))];
    expect(learnWordWeights([habit, ...writers]).weights['o:zebra']).toBeUndefined();
    expect(learnWordWeights(writers.map(() => habit)).weights['o:zebra']).toBeGreaterThan(0);
  });
});
