import { browser } from 'wxt/browser';

/** The tab that the popup belongs to. Its address stays unknown: that would need a permission. */
export async function tabInFront(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}
