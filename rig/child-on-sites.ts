import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardText, waitForCard } from './card';
import type { Rig } from './chromium';
import { untilNoted } from './journal';
import { stillListens } from './still-listens';
import { ORDINARY, onStage, settle, talk, WORRYING } from './talk';

/** Opens one conversation of a site. @returns where the chat is: the page itself, or a frame of it, which can all that is asked of a page */
export type Visit = (address: string, conversation: number) => Promise<Page>;

/**
 * What a child lives through on every site.
 * @param addresses each kind of chat; `%` stands for another conversation in each test
 * @param rig asked for inside a test: the browser is launched before all of them
 * @param noSides on these nothing tells whose a row is until the child has written something
 */
export function childOnSites(
  addresses: Readonly<Record<string, string>>,
  visit: Visit,
  rig: () => Rig,
  noSides: readonly string[] = [],
): void {
  describe.each(Object.entries(addresses))('a child on %s', (name, address) => {
    it('is left in peace in an ordinary chat', async () => {
      const chat = await visit(address, 1);
      await talk(chat, ORDINARY, 30);
      await settle(900);
      expect(await cardText(chat)).toBe('');
      await stillListens(rig(), chat);
    });

    it.skipIf(noSides.includes(name))('is not warned of its own words', async () => {
      const chat = await visit(address, 4);
      const own = WORRYING.map(({ text }) => ({ from: 'self' as const, text }));
      await talk(chat, [{ from: 'other', text: 'hello' }, ...own, { from: 'other', text: 'see you at practice' }], 30);
      await settle(900);
      expect(await cardText(chat)).toBe('');
      await stillListens(rig(), chat);
    });

    it('is warned while someone pulls them away, and once about rows that are created anew', async () => {
      const chat = await visit(address, 2);
      await talk(chat, WORRYING, 30);
      expect(await waitForCard(chat)).toMatch(/Get help/);
      await untilNoted(rig(), 'secrecy');
      await settle(600);
      const settled = await cardText(chat);
      await onStage(chat, 'recycle');
      await settle(600);
      expect(await cardText(chat)).toBe(settled);
    });
  });
}
