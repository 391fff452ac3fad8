import fc from 'fast-check';

const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, Number.NaN, Infinity, -1, 9e15, '', [], {}));

/** A copy of a record in which some values, counted through it, are replaced by odd ones. */
export function damageIn(record: object): fc.Arbitrary<unknown> {
  return fc
    .array(fc.tuple(fc.nat(120), odd), { minLength: 1, maxLength: 5 })
    .map((list) => list.reduce<unknown>((all, [at, value]) => replaced(all, at, value), structuredClone(record)));
}

function replaced(record: unknown, at: number, value: unknown): unknown {
  let count = 0;
  const walk = (one: unknown): unknown => {
    if (count++ === at) return value;
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner)]));
  };
  return walk(record);
}
