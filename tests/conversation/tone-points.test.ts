import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loudness } from '../../lib/conversation/levels';
import { hit, judged, lastOf, model, story } from './say';

const tones = { ...model, toneBias: 0 };
const kinds = fc.constantFrom('flattery', 'personal-probe', 'image-request', 'secrecy', 'alone-probe', 'threat');
/** Some signs in a talk of two in which every message leans like this. */
const inTone = (signs: Parameters<typeof hit>[0][], tone: number) => {
  const said = story(...signs.map((kind) => [hit(kind)]), [], []).map((sighting) => ({ ...sighting, tone }));
  return judged(said, {}, lastOf(said), tones);
};

describe('how a talk goes as a whole', () => {
  it('makes a card of one sign, beside the chat and no louder', () => {
    expect(inTone(['personal-probe'], 0).level).toBe('calm');
    expect(inTone(['personal-probe'], 4).level).toBe('medium');
    expect(inTone(['personal-probe'], 15).level).toBe('medium');
  });

  it('raises nothing where there is no sign', () => {
    expect(inTone([], 15).level).toBe('calm');
  });

  it('takes one level back at most, nothing of what is urgent, and raises nothing when it is an everyday one', () => {
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 6 }), fc.integer({ min: -15, max: -2 }), (signs, tone) => {
        const plain = loudness(judged(story(...signs.map((kind) => [hit(kind)]), [], [])).level);
        const quieted = loudness(inTone(signs, tone).level);
        expect(quieted).toBeLessThanOrEqual(plain);
        expect(quieted).toBeGreaterThanOrEqual(plain === loudness('urgent') ? plain : plain - 1);
      }),
    );
  });

  it('does not turn one soft sign into a card by being very ordinary', () => {
    expect(inTone(['flattery'], -15).level).toBe('calm');
  });
});
