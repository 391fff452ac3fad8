import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintPolicy } from '../../lib/settings/lint';

const FOLDER = 'docs/deploy';
const IDS = { chromium: 'bhdpbnhainhblpnnapkgolgfbadohfld', firefox: 'tawny@tawny.example' };

const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));
/** The JSON blocks that configure Tawny; those that install it are the browser's own policies. */
const policies = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/```json\n([\s\S]*?)```/g)]
    .map(([, json]) => ({ name, json: json ?? '' }))
    .filter(({ json }) => json.includes('setBy')),
);

describe('the pages for schools', () => {
  it('begin with what Tawny is not', () => {
    const first = pages.find(({ name }) => name === 'README.md')?.text.split('\n')[2];
    expect(first).toContain('This is not filtering or monitoring software. It sends nothing to staff');
  });

  it.each(policies)('$name shows a policy that Tawny takes whole', ({ json }) => {
    const { findings, policy } = lintPolicy(json, IDS);
    expect(findings).toEqual([]);
    expect(policy.locked.length).toBeGreaterThan(0);
  });

  it('show one for each system that takes JSON', () => {
    expect(policies.map(({ name }) => name)).toEqual(['firefox.md', 'google-admin.md', 'linux.md']);
  });

  it('link only to what is there', () => {
    for (const { name, text } of pages)
      for (const [, target = ''] of text.matchAll(/\]\(([^)#:]+)\)/g))
        expect(existsSync(join(FOLDER, target)), `${name}: ${target}`).toBe(true);
  });
});
