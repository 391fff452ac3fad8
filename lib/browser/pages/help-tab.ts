import { browser } from 'wxt/browser';

/**
 * Brings the help page to the front: the one that is open in the window of the tab that asks, else a new one. So a page that
 * presses the button again and again gets one tab and no more.
 *
 * @param place where on the page, if anywhere
 */
export async function openHelpFor(tabId: number, place: string | undefined): Promise<void> {
  const page = browser.runtime.getURL('/help.html');
  const url = place ? `${page}#${place}` : page;
  const asking = await browser.tabs.get(tabId).catch(() => undefined);
  const window = asking?.windowId === undefined ? {} : { windowId: asking.windowId };
  const [open] = await browser.tabs.query({ url: `${page}*`, ...window }).catch(() => []);
  if (open?.id === undefined) {
    await browser.tabs.create({ url, ...window });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(place && { url }) });
}
