import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matches, siteAt, sites } from '../../lib/sites/all';

const proofs = import.meta.glob<{ expected?: Record<string, unknown[]> }>('../../lib/sites/*/*.ts', { eager: true });

describe.each(sites.map((site) => ({ site, id: site.id })))('the site $id', ({ site, id }) => {
  const path = `lib/sites/${id}/${id}.ts`;

  it('lives in a folder of its own name', () => {
    expect(existsSync(path), `${id}: the id must be the name of the folder and of the file, ${path}`).toBe(true);
  });

  it('leaves nothing to fill in', () => {
    const names = Object.keys(proofs[`../../${path}`]?.expected ?? {});
    const files = [path, ...names.map((name) => `lib/sites/${id}/${name}.fixture.html`)].filter(existsSync);
    for (const file of files) {
      const open = readFileSync(file, 'utf8').match(/TODO .*/g) ?? [];
      expect(open, `${file}: fill in, then take the TODO away:\n${open.join('\n')}`).toEqual([]);
    }
  });

  it('has a fixture for every list of expected messages, and at least one', () => {
    const names = Object.keys(proofs[`../../${path}`]?.expected ?? {});
    expect(names, `Export \`expected\` from ${path}: { '${id}': [ … ] }`).not.toEqual([]);
    for (const name of names) {
      const fixture = `lib/sites/${id}/${name}.fixture.html`;
      expect(existsSync(fixture), `Write ${fixture}: the page in the site's structure, with words of your own`).toBe(
        true,
      );
    }
  });

  it('gives a reason beside each selector of its lists', () => {
    const lines = readFileSync(path, 'utf8').split('\n');
    const bare = lines.filter((line) => /^\s+'[^']+',?\s*$/.test(line));
    expect(bare, `${path}: write why beside these, "// seen in …"`).toEqual([]);
  });

  it('says when it was checked and what it cannot see', () => {
    expect(site.checked, 'year and month, like 2026-10').toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(site.blind.length, 'name what the child should not expect us to see').toBeGreaterThan(10);
  });

  it('uses no hashed class and no label that only one language has', () => {
    const source = readFileSync(path, 'utf8').replace(/\/\/.*/g, '');
    const hashed = source.match(/\.[a-zA-Z]+_[0-9a-f]{5,}|\.x[0-9a-z]{6,}|\._[a-z0-9]{4}\b/g);
    expect(hashed, `${path}: use the readable beginning, [class*="name_"]`).toBeNull();
  });

  it('is found by an address of each of its patterns', () => {
    for (const pattern of [...site.matches, ...(site.frames ?? [])]) {
      const url = pattern.replace('*.', 'sub.').replace(/\*$/, 'some/page').replaceAll('*', 'some');
      expect(siteAt(url)?.id).toBe(id);
    }
  });
});

describe('all sites', () => {
  it('make the manifest, each pattern once, over https only', () => {
    expect(matches).toEqual([...new Set(sites.flatMap((site) => site.matches))].sort());
    expect(matches.filter((pattern) => !pattern.startsWith('https://'))).toEqual([]);
  });

  it('leave other addresses alone', () => {
    expect(siteAt('https://discord.com.example.org/channels/@me/1')).toBeUndefined();
    expect(siteAt('http://discord.com/channels/@me/1')).toBeUndefined();
    expect(siteAt('https://example.org/?u=https://discord.com/')).toBeUndefined();
  });
});
