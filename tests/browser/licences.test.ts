import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const text = readFileSync('.output/chrome-mv3/licences.txt', 'utf8');
const titles = [...text.matchAll(/^={80}\n(\S+) [\d.]+\S* \((.+)\)\n={80}$/gm)];

it('the package says who made its parts and on which terms, and none of them binds Tawny to other terms', () => {
  expect(titles.map(([, name]) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  for (const [, name, terms] of titles) expect(terms, name).toMatch(/^(MIT|ISC|BSD-2-Clause|Apache-2\.0)$/);
  expect(text.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(titles.length);
});

it('docs/shipped.md lists every package that ships, with its version, its terms and about its size', () => {
  const listed = [...readFileSync('docs/shipped.md', 'utf8').matchAll(/^\| `(\S+)` \| (\S+) \| (\S+) \| (\d+) \|$/gm)];
  const built = [...text.matchAll(/^- (\S+) (\S+) \((.+)\), (\d+) kB$/gm)];
  expect(listed.map((row) => row.slice(1, 4))).toEqual(built.map((row) => row.slice(1, 4)));
  built.forEach(([, name, , , size], at) => {
    const known = Number(listed[at]?.[4]);
    expect(Math.abs(Number(size) - known), `${name}: ${size} kB`).toBeLessThanOrEqual(2 + known / 10);
  });
});

it('no tool ships by mistake', () => {
  for (const tool of ['papaparse', 'vitest', 'fast-check', 'sharp', 'yaml']) {
    expect(titles.map(([, name]) => name)).not.toContain(tool);
  }
});
