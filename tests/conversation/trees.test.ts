import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, RISING } from '../../lib/conversation/picture';
import { scoreOf } from '../../lib/conversation/trees';
import shipped from '../../rules/trees.json';

describe('trees', () => {
  const trees = { fields: ['a', 'b'], bias: 0.5, trees: [{ asks: [0, 1, 1, 2], adds: [0, 10, 20, 30] }] };

  it('add what stands for the row of answers', () => {
    expect([0, 2].flatMap((a) => [0, 3].map((b) => scoreOf(trees, [a, b])))).toEqual([0.5, 20.5, 10.5, 30.5]);
  });

  it('take what is at a limit, or not known, for a no', () => {
    expect(scoreOf(trees, [1, 2])).toBe(0.5);
    expect(scoreOf(trees, [Number.NaN, Number.NaN])).toBe(0.5);
  });
});

describe('the trees that ship', () => {
  it('ask about the fields of a picture as they are now', () => {
    expect(shipped.fields, 'run: npm run learn').toEqual(FIELDS);
  });

  it('never find a talk less worrying for more signs, clearer hints or a more worrying tone', () => {
    const number = fc.oneof(fc.constant(0), fc.constant(Number.NaN), fc.double({ min: -12, max: 12, noNaN: true }));
    const picture = fc.array(number, { minLength: FIELDS.length, maxLength: FIELDS.length });
    const rise = fc.double({ min: 0, max: 6, noNaN: true });
    fc.assert(
      fc.property(picture, fc.constantFrom(...RISING), rise, (fields, name, more) => {
        const place = FIELDS.indexOf(name);
        const higher = fields.with(place, (fields[place] as number) + more);
        expect(scoreOf(shipped, higher)).toBeGreaterThanOrEqual(scoreOf(shipped, fields) - 1e-9);
      }),
      { numRuns: 2000 },
    );
  });
});
