import fc from 'fast-check';
import { expect } from 'vitest';
import { sites } from '../../../lib/sites/all';
import type { FixturePage } from '../../../lib/sites/site';
import { siteFor } from '../../../lib/sites/site-for';
import { openFixture, readPage } from '../../sites/open-page';
import { apply, changes } from '../page-changes';
import type { Property } from '../property';

type Proof = { expected?: Record<string, unknown>; pages?: Record<string, FixturePage> };
const proofs = import.meta.glob<Proof>('../../../lib/sites/*/*.ts', { eager: true });

/** Every made-up page of every site, and of the reader that knows no site. */
const pages = sites.flatMap((site) => {
  const { expected = {}, pages = {} } = proofs[`../../../lib/sites/${site.id}/${site.id}.ts`] ?? {};
  const home = site.matches[0]?.replace('*.', '').replace('*', '') ?? 'https://chat.example/';
  return Object.keys(expected).map((name) => ({ site, name, href: pages[name]?.href ?? home }));
});

const LONGEST = 65_536;

export default {
  says: 'the page of any site may change in any way and is still read, as messages that are whole',
  runs: 120,
  property: fc.property(fc.constantFrom(...pages), changes, ({ site, name, href }, list) => {
    const page = openFixture(site, name, href);
    for (const one of list) apply(page.document.documentElement, one);
    for (const message of readPage(siteFor(href, page.document), page)) {
      expect(message.id).toMatch(/./);
      expect(message.conversation.key).toBeTypeOf('string');
      expect(['direct', 'group', 'public', 'bot']).toContain(message.conversation.audience);
      expect(['self', 'other', 'unknown']).toContain(message.speaker);
      expect(message.text.length).toBeLessThanOrEqual(LONGEST);
      expect(Number.isFinite(message.at)).toBe(true);
    }
  }),
} satisfies Property;
