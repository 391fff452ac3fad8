import type { Page } from 'puppeteer-core';
import type { Rig } from './chromium';
import { PATIENCE_MS, until } from './until';

type Windows = typeof globalThis & {
  chrome: {
    windows: {
      create(how: object): Promise<unknown>;
      getAll(): Promise<{ id: number; incognito: boolean }[]>;
      remove(id: number): Promise<void>;
    };
  };
};

/** Opens an address in a private window; the rig must be started with `inPrivate`. */
export async function openPrivately(rig: Rig, url: string): Promise<Page> {
  const worker = await rig.worker();
  await worker.evaluate(
    (address) => (globalThis as Windows).chrome.windows.create({ incognito: true, url: address }),
    url,
  );
  const target = await rig.browser.waitForTarget((one) => one.url() === url, { timeout: PATIENCE_MS });
  const page = await target.asPage();
  await page.bringToFront();
  // What runs in the page is there only after the page.
  await until(
    () => page.evaluate(() => 'stage' in globalThis),
    () => `${url} is empty.`,
  );
  return page;
}

/** Closes every private window. */
export async function closePrivateWindows(rig: Rig): Promise<void> {
  const worker = await rig.worker();
  await worker.evaluate(async () => {
    const { windows } = (globalThis as Windows).chrome;
    for (const { id, incognito } of await windows.getAll()) if (incognito) await windows.remove(id);
  });
}

/** A click on the button of a card. (What Puppeteer has for it waits for ever in a page that the browser opened by itself.) */
export async function press(page: Page, name: string): Promise<void> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const button = nodes.find(({ role, name: called }) => role?.value === 'button' && called?.value === name);
  if (!button?.backendDOMNodeId) throw new Error(`No button is called "${name}".`);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId });
  const [x = 0, y = 0] = model.border;
  await page.mouse.click(x + model.width / 2, y + model.height / 2);
}
