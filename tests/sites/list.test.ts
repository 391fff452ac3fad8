import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites/all';
import { sites as known, siteAt, siteName } from '../../lib/sites/known';
import type { Site } from '../../lib/sites/site';
import { listed } from '../../scripts/sites/listed';
import { newSiteFiles, SITE_NAME } from '../../scripts/sites/new-files';
import { sitesPage } from '../../scripts/sites/page';

describe('docs/sites.md', () => {
  it('is what the folder says today', () => {
    expect(readFileSync('docs/sites.md', 'utf8'), 'Run: npm run sites:list').toBe(sitesPage(listed));
  });

  it('has a row for every site, with kinds of chats, hosts and what is not seen', () => {
    const page = sitesPage(listed);
    for (const { name, blind } of sites) expect(page).toMatch(rowOf(name, blind));
    expect(page).toMatch(/\| Discord \| discord\.com \| two people, groups, public \| chat, group, channel \| 20/);
    expect(page, 'also where a function decides').toMatch(/\| WhatsApp \| [^|]* \| two people, groups, public \|/);
    for (const row of page.split('\n').filter((line) => line.startsWith('| ')))
      expect(row.match(/(?<!\\)\|/g), row).toHaveLength(8);
  });

  it('names software that has no hosts of its own, and survives a bar in a text', () => {
    const discord = sites.find(({ id }) => id === 'discord') as Site;
    const site: Site = { ...discord, name: 'A|B', matches: [] };
    expect(sitesPage([{ site, fixtures: ['discord'] }])).toMatch(/\| A\\\|B \| any host \|/);
  });
});

describe('npm run new:site', () => {
  it('writes a folder whose every open line says what to fill in', () => {
    const files = newSiteFiles('kite-chat');
    expect(Object.keys(files)).toEqual([
      'lib/sites/kite-chat/kite-chat.ts',
      'lib/sites/kite-chat/kite-chat.fixture.html',
    ]);
    for (const [path, text] of Object.entries(files)) {
      const open = text.match(/TODO.*/g) ?? [];
      expect(open.length, path).toBeGreaterThan(0);
      for (const line of open) expect(line, path).toMatch(/^TODO \S+ \S+/);
    }
  });

  it('takes only names that a folder can have', () => {
    for (const name of ['kitechat', 'kite-chat', 'x2']) expect(name).toMatch(SITE_NAME);
    for (const name of ['', 'Kite', '../kite', 'kite/', '-kite', 'kite-', '2x', 'kite chat'])
      expect(name).not.toMatch(SITE_NAME);
  });
});

function rowOf(name: string, blind: string): RegExp {
  return new RegExp(`^\\| ${RegExp.escape(name)} \\| .* \\| ${RegExp.escape(blind)} \\|$`, 'm');
}

it('is the same for the pages of the extension, which know no selectors', () => {
  expect(known.map(({ id }) => id)).toEqual(sites.map(({ id }) => id));
  expect(siteAt('https://web.whatsapp.com/')?.name).toBe('WhatsApp');
  expect(siteAt('https://forum.example/')).toBeUndefined();
  expect(siteName('gone-since')).toBe('gone-since');
});
