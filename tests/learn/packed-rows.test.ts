import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed, unpacked } from '../../scripts/learn/packed-rows';

it('rows come back from a file as they were, numbers that nobody knows among them', () => {
  const row = fc.record({
    risky: fc.boolean(),
    weight: fc.double({ noNaN: true }),
    picture: fc.float64Array({ minLength: 3, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(unpacked(packed(rows))).toEqual(rows);
    }),
  );
});
