import readPack from 'virtual:pack/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsoReading, EXTRA_KINDS } from '../../lib/engine/extra-words';
import { match } from '../../lib/engine/match/match';
import type { Hit } from '../../lib/engine/rule';
import { createSpotter } from '../../lib/engine/spotter';
import type { Speaker } from '../../lib/message';
import standIns from '../../rules/en/stand-ins';

const pack = readPack();

const alone = (text: string, speaker: Speaker) => match(pack, text, speaker);
const withWords = (...entries: string[]) => alsoReading(entries, standIns, alone);
const kinds = (hits: readonly Hit[]) => [...new Set(hits.map(({ kind }) => kind))];

/** What each kind of word is for, in a line that shows nothing without it. */
const LINES = {
  app: ['app: Blorp', 'add me on blorp', 'platform-move'],
  'game-money': ['game-money: zibbles', 'want some zibbles?', 'gift-lure'],
  picture: ['picture: snibbit', 'send me a snibbit', 'image-request'],
  adult: ['adult: the gaffers', 'are the gaffers home', 'alone-probe'],
  school: ['school: Oak Park', 'do you go to oak  park?', 'personal-probe'],
  town: ['town: Nether Wibble', 'are you from nether wibble', 'personal-probe'],
  place: ['place: the old mill', 'meet me at the old mill', 'meet-offline'],
} as const;

describe('words that a school adds', () => {
  it.each(EXTRA_KINDS)('of the kind %s raise the signs of that kind', (kind) => {
    const [entry, line, sign] = LINES[kind];
    const before = alone(line, 'other').hits;
    const after = withWords(entry)(line, 'other').hits;
    expect(kinds(after)).toContain(sign);
    expect(after.length).toBeGreaterThan(before.length);
  });

  it('point at the words as they were written', () => {
    const text = 'hey!! Add me on BLORP pls';
    const [hit] = withWords('app: Blorp')(text, 'other').hits;
    expect(text.slice(...(hit?.span ?? [0, 0]))).toBe('Add me on BLORP');
  });

  it('count as whole words only, in every script', () => {
    const read = withWords('app: Blorp', 'app: Чатик');
    expect(read('add me on blorpish', 'other').hits).toEqual(alone('add me on blorpish', 'other').hits);
    expect(kinds(read('add me on ЧАТИК', 'other').hits)).toContain('platform-move');
  });

  it('may hold signs that mean something to a pattern', () => {
    expect(kinds(withWords('app: Blorp++ v.2')('add me on blorp++ v.2', 'other').hits)).toContain('platform-move');
    expect(withWords('app: Bl.rp')('add me on blorp', 'other').hits).toEqual(alone('add me on blorp', 'other').hits);
  });

  it('never take a sign away or make it weaker, whatever is added', () => {
    const said = fc.array(
      fc.constantFrom(
        ...'dont tell your mum send me a pic are you alone add me on snapchat oak school joke'.split(' '),
      ),
      { minLength: 1, maxLength: 9 },
    );
    const entries = fc.array(
      fc.record({
        kind: fc.constantFrom(...EXTRA_KINDS),
        word: fc.constantFrom('mum', 'snapchat', 'tell', 'pic', 'joke', 'oak', 'your mum', 'alone'),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(said, entries, fc.constantFrom<Speaker>('other', 'self'), (words, added, speaker) => {
        const text = words.join(' ');
        const before = alone(text, speaker);
        const after = withWords(...added.map(({ kind, word }) => `${kind}: ${word}`))(text, speaker);
        for (const hit of before.hits) {
          const now = after.hits.find(({ rule }) => rule === hit.rule);
          expect(now?.confidence ?? 0).toBeGreaterThanOrEqual(hit.confidence);
        }
        expect({ marks: after.marks, shape: after.shape }).toEqual({ marks: before.marks, shape: before.shape });
      }),
    );
  });

  it('reach the child through the spotter, and nothing of the text changes', () => {
    const spotter = createSpotter(pack, { read: withWords('app: Blorp') });
    const { hits, text } = spotter.spot({
      ...{ id: '1', author: 'fox', speaker: 'other', text: 'whats your blorp', at: 0 },
      conversation: { site: 'discord', key: 'c', audience: 'direct', title: '' },
    });
    expect(kinds(hits)).toEqual(['platform-move']);
    expect(text).toBe('whats your blorp');
  });
});
