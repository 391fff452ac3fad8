import { browser } from 'wxt/browser';

/** The tab that the popup belongs to. */
export type Front = {
  tabId: number;
  /**
   * Its address, which the browser tells for as long as the popup is open, because the person clicked our icon there
   * (`activeTab`). Missing on the browser's own pages and where a policy forbids.
   */
  url?: string;
};

export async function tabInFront(): Promise<Front> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? -1, ...(tab?.url && { url: tab.url }) };
}
