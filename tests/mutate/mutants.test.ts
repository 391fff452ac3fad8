import { describe, expect, it } from 'vitest';
import { mutantsOf, withFault } from '../../scripts/mutate/mutants';

const faults = (source: string) => mutantsOf(source, 'a.ts').map((mutant) => withFault(source, mutant));

describe('small faults for the mutation check', () => {
  it.each([
    ['export const a = b < 3;', ['export const a = b <= 3;', 'export const a = b < 4;']],
    ['const a = b && !c;', ['const a = b || !c;', 'const a = b && c;']],
    ['if (all.some(test)) go();', ['if (!(all.some(test))) go();', 'if (all.every(test)) go();']],
    ['function f() { return g(x); }', ['function f() { return undefined as never; }']],
    ['const on = true as boolean;', ['const on = false as boolean;']],
  ])('%s', (source, expected) => {
    expect(faults(source).sort()).toEqual([...expected].sort());
  });

  it('leaves words, types and what is thrown alone', () => {
    expect(faults("import a from 'a'; type T = 1 | 2; const word = 'a < b'; throw new Error(1 + 1);")).toEqual([]);
  });
});
