import readShipped from 'virtual:pack/en';
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../lib/engine/match/engine';
import { match } from '../../lib/engine/match/match';
import { readNumbers, writeNumbers } from '../../lib/engine/pack/columns';
import { compile } from '../../lib/engine/pack/compile';
import { writePack } from '../../lib/engine/pack/write-pack';
import english from '../../rules/en';
import { examples } from '../../rules/en/secrecy/tell-adult';

const { source: pack } = english;

const shipped = readShipped();

describe('the English pack', () => {
  it('ships as the rules say, without their examples', () => {
    expect(shipped).toEqual(compile(pack));
    expect(writePack(shipped)).not.toContain(JSON.stringify(examples.flags[0]).slice(1, -1));
    expect(match(shipped, 'dont tell ur mum about us', 'other').hits.map(({ kind }) => kind)).toContain('secrecy');
  });

  it('has no two spellings that the scan would take for each other', () => {
    const { hashes, slots } = engineOf(shipped).spellings;
    const used = [...hashes].filter((_, slot) => slots[slot] !== 0);
    expect(new Set(used).size).toBe(used.length);
  });
});

describe('columns of numbers', () => {
  it('come back as they went, and stand in a string as they are', () => {
    const numbers = [0, 1, 49, 50, 51, 127, 2_865, 2_866, 59_000, 60_000, 700_000];
    const text = writeNumbers(numbers);
    expect([...readNumbers(text)]).toEqual(numbers);
    expect(JSON.stringify(text)).toBe(`"${text}"`);
    expect([...readNumbers(writeNumbers([]))]).toEqual([]);
  });

  it('says so where a number is no number for a pack', () => {
    expect(() => writeNumbers([-1])).toThrow('-1 is no number that a pack can hold');
    expect(() => writeNumbers([800_000_000])).toThrow('no number that a pack can hold');
  });
});
