import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toneFeatures, toneWords } from '../../lib/tone/features';
import { createTone } from '../../lib/tone/tone';
import tone from '../../rules/en/tone.json';
import { learn, type Talk, talkOf } from '../../scripts/tone/learn';

describe('the words that tone is read from', () => {
  it('are plain: chat spellings and contractions are opened, numbers are one word', () => {
    expect(toneWords('im 12, what’s ur name? 🙂')).toEqual(['i', 'am', '#', 'what', 'is', 'your', 'name', '?', '🙂']);
  });

  it('tell the two sides apart', () => {
    expect([...toneFeatures('ok', 'self')]).toEqual(['s:ok']);
    expect([...toneFeatures('just you', 'other')]).toEqual(['o:just', 'o:just_you', 'o:you']);
  });

  it('never fail and stay few, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        expect(toneWords(text).length).toBeLessThanOrEqual(242);
      }),
    );
    expect(toneWords('a '.repeat(500_000))).toHaveLength(120);
  });
});

describe('the tone of a message', () => {
  const read = createTone({ bias: -1, weights: { 'o:just': 0.5, 'o:just_you': 0.25, 's:mum': -0.5 } });

  it('adds up each clue once', () => {
    expect(read('just you, just you', 'other')).toEqual({ sum: 0.75, clues: 2 });
    expect(read('my mum says no', 'self')).toEqual({ sum: -0.5, clues: 1 });
  });

  it('is the sum of what its features weigh, in any text', () => {
    const shipped = createTone(tone);
    const weights = new Map(Object.entries(tone.weights));
    const word = fc.constantFrom(
      ...new Set([...weights.keys()].flatMap((name) => name.slice(2).split(/[_~]/))),
      'what’s',
      'u',
      "can't",
      '!',
      '🙂',
    );
    const said = fc.oneof(
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(said, fc.constantFrom('self' as const, 'other' as const), (text, side) => {
        const known = [...new Set(toneFeatures(text, side))]
          .map((name) => weights.get(name))
          .filter((one) => one !== undefined);
        expect(shipped(text, side)).toEqual({ sum: known.reduce((sum, one) => sum + one, 0), clues: known.length });
      }),
    );
  });

  it('is not guessed where nobody knows who spoke', () => {
    expect(read('just you', 'unknown')).toEqual({ sum: 0, clues: 0 });
  });
});

describe('learning', () => {
  const talk = (risky: boolean, text: string): Talk =>
    talkOf({ risky, alertBy: 0, messages: [{ from: 'other', text }] });
  const writer = () => [
    ...Array.from({ length: 6 }, (_, i) => talk(true, `lanterns tonight ${i % 2 ? 'quiet' : 'now'}`)),
    ...Array.from({ length: 6 }, (_, i) => talk(false, `sandwiches tomorrow ${i % 2 ? 'noon' : 'now'}`)),
  ];

  it('leans towards what worrying talks share, and away from what ordinary ones share', () => {
    const { weights } = learn([writer(), writer()]);
    expect(weights['o:lanterns']).toBeGreaterThan(0);
    expect(weights['o:sandwiches']).toBeLessThan(0);
    expect(weights['o:now']).toBeUndefined();
  });

  it('leaves out what only one writer says', () => {
    const habit = [...writer(), talk(true, 'zebra'), talk(true, 'zebra'), talk(true, 'zebra')];
    expect(learn([habit, writer()]).weights['o:zebra']).toBeUndefined();
  });

  it('gives the weights that ship, from the chats in tests/chats and nothing else', () => {
    const writers = readdirSync('tests/chats')
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => readFileSync(`tests/chats/${file}`, 'utf8').trim().split('\n'))
      .map((lines) => lines.map((line) => talkOf(JSON.parse(line))));
    expect(learn(writers), 'run: npm run learn').toEqual(tone);
  });
});
