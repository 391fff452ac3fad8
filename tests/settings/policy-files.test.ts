import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintPolicy } from '../../lib/settings/lint';
import { lockable, readPolicy } from '../../lib/settings/read-policy';
import { policyFiles } from '../../scripts/policy/files';
import { SAMPLE } from '../../scripts/policy/sample';

const IDS = { chromium: 'bhdpbnhainhblpnnapkgolgfbadohfld', firefox: 'tawny@tawny.example' };
const files = Object.entries(policyFiles());

describe('the files made from the list of settings', () => {
  it.each(files)('%s is up to date; if not: npm run policy:files', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('are all the samples that there are', () => {
    const made = files.map(([path]) => path).filter((path) => path.startsWith('docs/deploy/samples/'));
    expect(readdirSync('docs/deploy/samples').map((name) => `docs/deploy/samples/${name}`)).toEqual(made.sort());
  });

  it('show every key once', () => {
    expect(Object.keys(SAMPLE).sort()).toEqual([...lockable(), 'policyVersion', 'locked'].sort());
  });

  it('hold nothing that our own linter would find', () => {
    expect(readPolicy(SAMPLE).findings).toEqual([]);
    for (const [path, text] of files.filter(([name]) => /samples.*json$/.test(name)))
      expect(lintPolicy(text, IDS).findings, path).toEqual([]);
  });
});
