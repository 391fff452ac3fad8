import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const [, shipped = '', tools = ''] = readFileSync('docs/dependencies.md', 'utf8').split(/^## /m);
const named = (section: string) => [...section.matchAll(/^\| `([^`]+)` +\| +\S/gm)].map(([, name]) => name).sort();

describe('docs/dependencies.md', () => {
  it('gives a reason for every package that ships, and names no other', () => {
    expect(named(shipped)).toEqual(Object.keys(dependencies).sort());
  });

  it('gives a reason for every tool, and names no other', () => {
    expect(named(tools)).toEqual(Object.keys({ ...devDependencies, ...optionalDependencies }).sort());
  });

  it('Papa Parse, which can ask for addresses, stays a tool', () => {
    expect(dependencies).not.toHaveProperty('papaparse');
  });
});

it('the lock file names no host: the same packages from whichever registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "(?!file:)/);
});
