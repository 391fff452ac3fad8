import { browser } from 'wxt/browser';

/**
 * Runs `entrypoints/read-page.ts` in the page of a tab, once. The browser allows it for the one page on which the person clicked our icon
 * (`activeTab`), and only until they leave it.
 *
 * @returns nothing where the browser lets nobody in: its own pages, its store, files
 */
export async function lookOnce<Lines>(tabId: number): Promise<Lines | undefined> {
  try {
    const [main] = await browser.scripting.executeScript({ target: { tabId }, files: ['/read-page.js'] });
    return main?.result as Lines | undefined;
  } catch {
    return undefined;
  }
}
