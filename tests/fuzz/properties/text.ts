import fc from 'fast-check';
import { expect } from 'vitest';
import { normalise } from '../../../lib/text/normalise';
import { fold } from '../../../lib/text/steps/fold';
import { createVocabulary } from '../../../lib/text/vocabulary';
import lexicon from '../../../rules/en/lexicon';
import type { Property } from '../property';
import { anyText } from '../texts';

const vocabulary = createVocabulary(lexicon, ['tell', 'secret', 'meet', 'snapchat', 'you', 'mum', 'not', '👻']);
/** Ways of reading, for each character that was written: the work behind it grows with the text and not faster. */
const WAYS_A_CHARACTER = 24;

export default {
  says: 'a text is read in ways that point into it, lead onwards only, and are few',
  runs: 300,
  property: fc.property(anyText, (text) => {
    const folded = fold(text);
    expect([folded.from.length, folded.to.length]).toEqual([folded.text.length, folded.text.length]);
    for (const [k, start] of folded.from.entries()) expect(start).toBeLessThan(folded.to[k] ?? 0);
    expect(folded.to.at(-1) ?? 0).toBeLessThanOrEqual(text.length);

    const lattice = normalise(text, vocabulary);
    lattice.forEach(({ out }, place) => {
      for (const { to, start, end } of out) {
        expect(to).toBeGreaterThan(place);
        expect(to).toBeLessThan(lattice.length);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    });
    const ways = lattice.reduce((sum, { out }) => sum + out.length, 0);
    expect(ways).toBeLessThanOrEqual(WAYS_A_CHARACTER * (text.length + 1));
  }),
} satisfies Property;
