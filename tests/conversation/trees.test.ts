import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURES, MONOTONE } from '../../lib/conversation/classifier/features';
import { logitOf } from '../../lib/conversation/classifier/trees';
import shipped from '../../rules/trees.json';

describe('trees', () => {
  const trees = { fields: ['a', 'b'], bias: 0.5, trees: [{ asks: [0, 1, 1, 2], adds: [0, 10, 20, 30] }] };

  it('add what stands for the row of answers', () => {
    expect([0, 2].flatMap((a) => [0, 3].map((b) => logitOf(trees, [a, b])))).toEqual([0.5, 20.5, 10.5, 30.5]);
  });

  it('take what is at a limit, or not known, for a no', () => {
    expect(logitOf(trees, [1, 2])).toBe(0.5);
    expect(logitOf(trees, [Number.NaN, Number.NaN])).toBe(0.5);
  });
});

describe('the trees that ship', () => {
  it('ask about the fields of a picture as they are now', () => {
    expect(shipped.fields, 'run: npm run learn').toEqual(FEATURES);
  });

  it('never find a talk less worrying for more signs, clearer hints or a more worrying tone', () => {
    const number = fc.oneof(fc.constant(0), fc.constant(Number.NaN), fc.double({ min: -12, max: 12, noNaN: true }));
    const picture = fc.array(number, { minLength: FEATURES.length, maxLength: FEATURES.length });
    const rise = fc.double({ min: 0, max: 6, noNaN: true });
    fc.assert(
      fc.property(picture, fc.constantFrom(...MONOTONE), rise, (fields, name, more) => {
        const place = FEATURES.indexOf(name);
        const higher = fields.with(place, (fields[place] as number) + more);
        expect(logitOf(shipped, higher)).toBeGreaterThanOrEqual(logitOf(shipped, fields) - 1e-9);
      }),
      { numRuns: 2000 },
    );
  });
});
