import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];
/** What a keyed hash does not do as long as its key lies in the files of the same browser. */
const TOO_MUCH =
  /cannot be (turned|read) back|nobody can turn back|can never be (undone|reversed)|even tawny can't read/i;

it.each(pages)('%s promises no more of a keyed hash than it does', (page) => {
  expect(readFileSync(page, 'utf8').replace(/\s+/g, ' ')).not.toMatch(TOO_MUCH);
});

it('what is stored can be checked by guessing by whoever has the profile, and that is said where a reader looks for it', () => {
  expect(readFileSync('docs/what-we-store.md', 'utf8').replace(/\s+/g, ' ')).toContain(
    'can be checked by guessing by whoever has the profile',
  );
  for (const page of ['README.md', 'docs/threats.md'])
    expect(readFileSync(page, 'utf8')).toMatch(/name that they guess/);
  expect(readFileSync('locales/en.yml', 'utf8')).not.toMatch(TOO_MUCH);
});
