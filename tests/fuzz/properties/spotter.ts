import fc from 'fast-check';
import { expect } from 'vitest';
import { compile } from '../../../lib/engine/pack/compile';
import { createSpotter } from '../../../lib/engine/spotter';
import type { Message } from '../../../lib/message';
import { someRules, text } from '../../engine/chat-text';
import type { Property } from '../property';
import { anyText } from '../texts';

const compiled = compile(someRules);
const written = fc.record({
  text: fc.oneof(text, anyText),
  author: fc.constantFrom('juno', 'ravi', ''),
  speaker: fc.constantFrom('self' as const, 'other' as const, 'unknown' as const),
  key: fc.constantFrom('a', 'b'),
  at: fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(Number.NaN, -1, Infinity)),
});

export default {
  says: 'messages are spotted one by one the same each time; what is only considered leaves no trace',
  runs: 60,
  property: fc.property(fc.array(written, { maxLength: 12 }), (list) => {
    const messages = list.map(({ key, ...rest }, i): Message => {
      return { ...rest, id: `${i}`, conversation: { site: 'x', key, audience: 'group', title: '' } };
    });
    const [one, other] = [createSpotter(compiled), createSpotter(compiled)];
    for (const message of messages) {
      other.consider(message);
      const sighting = one.spot(message);
      expect(other.spot(message)).toEqual(sighting);
      const kinds = sighting.hits.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(sighting.text).toBe(sighting.hits.length > 0 ? message.text : undefined);
      for (const { span, confidence } of sighting.hits) {
        expect(0 <= span[0] && span[0] <= span[1] && span[1] <= message.text.length).toBe(true);
        expect(confidence > 0 && confidence <= 1).toBe(true);
      }
    }
  }),
} satisfies Property;
