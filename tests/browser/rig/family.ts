import type { Target } from 'puppeteer-core';
import type { Rig } from './chromium';

type Extension = { chrome: { storage: { local: { set(values: object): Promise<void> } } } };

/**
 * Sets what a family has chosen, as after the first run: the welcome page, which opens by itself on install and would
 * take the front from the page under test, is closed.
 */
export async function familyChose(rig: Rig, settings: object): Promise<void> {
  await closeWelcome(rig);
  const worker = await rig.worker();
  await worker.evaluate(
    (values) => (globalThis as unknown as Extension).chrome.storage.local.set({ settings: values }),
    settings,
  );
}

async function closeWelcome(rig: Rig): Promise<void> {
  const isWelcome = (target: Target) => target.url().endsWith('/welcome.html');
  const welcome = await rig.browser.waitForTarget(isWelcome, { timeout: 2_000 }).catch(() => undefined);
  await (await welcome?.page())?.close();
}
