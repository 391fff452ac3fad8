import fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { type Kind, LETTERS, sighting } from '../../../lib/browser/letters/letters';
import { readable } from '../../../lib/browser/letters/receive';
import { hit, START, said } from '../../conversation/say';
import type { Property } from '../property';
import { damageIn } from '../records';

const kinds = fc.constantFrom(...(Object.keys(LETTERS) as Kind[]));
const { hits, marks, shape, ...heard } = said(START, [hit('secrecy', 0.9, { slot: 'age', age: 12 })]);
const read = { hits, marks, shape, text: 'words', tone: 1 };
const good = { ...heard, ...read, asSelf: read };

/** So many messages are read of each value. */
const OF_EACH = 4;
let count = 0;

export default {
  says: 'a letter is read as something whole, or refused; one bad message takes no other with it',
  runs: 200,
  tried: () => count,
  property: fc.property(kinds, fc.anything(), damageIn(good), (kind, data, damaged) => {
    // Not by a spy: a night of them fills the memory.
    const { warn } = console;
    console.warn = () => {};
    try {
      const { success, output } = v.safeParse(LETTERS[kind].holds, data);
      if (success) expect(v.is(LETTERS[kind].holds, output)).toBe(true);
      const taken = readable([good, damaged, data, good]);
      count += OF_EACH;
      expect(taken.length).toBeGreaterThanOrEqual(2);
      for (const one of taken) {
        expect(v.is(sighting, one)).toBe(true);
        expect(Number.isFinite(one.message.at)).toBe(true);
        for (const { confidence, span } of one.hits) {
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(span.every((at) => Number.isInteger(at) && at >= 0)).toBe(true);
        }
      }
    } finally {
      console.warn = warn;
    }
  }),
} satisfies Property;
