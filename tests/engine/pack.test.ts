import shipped from 'virtual:pack/en';
import { describe, expect, it } from 'vitest';
import { readLists, readNumbers, writeLists, writeNumbers } from '../../lib/engine/columns';
import { compile } from '../../lib/engine/compile';
import { engineOf } from '../../lib/engine/engine';
import { match } from '../../lib/engine/match';
import pack from '../../rules/en';
import { examples } from '../../rules/en/secrecy/tell-adult';

describe('the English pack', () => {
  it('ships as the rules say, without their examples', () => {
    expect(shipped).toEqual(compile(pack));
    expect(JSON.stringify(shipped)).not.toContain(JSON.stringify(examples.flags[0]).slice(1, -1));
    expect(match(shipped, 'dont tell ur mum about us', 'other').hits.map(({ kind }) => kind)).toContain('secrecy');
  });

  it('has no two spellings that the scan would take for each other', () => {
    const { hashes, slots } = engineOf(shipped).spellings;
    const used = [...hashes].filter((_, slot) => slots[slot] !== 0);
    expect(new Set(used).size).toBe(used.length);
  });
});

describe('columns of numbers', () => {
  it('come back as they went', () => {
    const lists = [[1, 2, 3], [], [70_000, 0], [-5]];
    expect(readLists(writeLists(lists)).map((list) => [...list])).toEqual(lists);
    expect([...readNumbers(writeNumbers([]))]).toEqual([]);
  });
});
