import type { Page } from 'puppeteer-core';
import type { Rig } from './chromium';
import { PATIENCE_MS, until } from './until';

/** The popup asks once when it is opened; an answer comes within this, or another popup is opened. Ms. */
const ONE_POPUP_MS = 3_000;

/** Signs around a foreign name, which nobody sees. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Waits until a page says words like these. @returns all that it says then */
export async function says(page: Page, words: string | RegExp, ms = PATIENCE_MS): Promise<string> {
  let text = '';
  await until(
    async () => {
      text = (await page.evaluate(() => document.body.textContent)).replaceAll(ISOLATES, '');
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    },
    () => `The page never said ${words}, but: ${text}`,
    ms,
  );
  return text;
}

/**
 * Opens the popup until it says words like these: it tells what was known when it was opened, and the page and the worker
 * take their time.
 *
 * @returns the popup that says them, open
 */
export async function popupSaying(rig: Rig, page: Page, words: string | RegExp): Promise<Page> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const popup = await rig.popup(page);
    try {
      await says(popup, words, ONE_POPUP_MS);
      return popup;
    } catch (error) {
      await popup.close().catch(() => {});
      if (Date.now() > end) throw error;
    }
  }
}
