import axe from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds against WCAG 2.2 A and AA on a page as it is now, one line a finding. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run.run(document, { runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, LEVELS);
}

/** One for each page: what two sessions emulate is mixed. */
const sessions = new WeakMap<Page, CDPSession>();

/** Light or dark, with or without motion and forced colours: puppeteer itself cannot force colours. */
export async function seenAs(page: Page, features: Record<string, string>): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/**
 * Waits until a page is as it stays: nothing in it has changed for a while, and no colour is half there. An owl may blink
 * for ever.
 */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise<void>((done) => {
      let quiet = setTimeout(done, 250);
      new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = setTimeout(done, 250);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const ends = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ends.map(({ finished }) => finished));
  });
}

/** Whether all of the page can be read without scrolling sideways. */
export function fitsAcross(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}
