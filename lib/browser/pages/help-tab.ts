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

/**
 * Opens the site of a helpline beside the tab that asks, and hands a number to the device from there. By the browser and not by a link
 * in the page: a page is told of its own navigations.
 *
 * Firefox puts an error in place of the chat where the device has nothing to call with; there the help page opens, with the same numbers.
 */
export async function openAddress(tabId: number, url: string): Promise<void> {
  if (url.startsWith('https:')) {
    const asking = await browser.tabs.get(tabId).catch(() => undefined);
    await browser.tabs.create({ url, ...(asking?.windowId !== undefined && { windowId: asking.windowId }) });
  } else if (import.meta.env.FIREFOX) await openHelpFor(tabId, undefined);
  else await browser.tabs.update(tabId, { url });
}
