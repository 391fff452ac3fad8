import type { Page } from 'puppeteer-core';
import type { FirefoxRig } from './firefox';
import { GECKO_ID } from './firefox-inside';
import { PATIENCE_MS, until } from './until';

const ALLOWED = "{ permissions: ['internal:privateBrowsingAllowed'], origins: [] }";

/** What a person does under about:addons → Tawny → Run in Private Windows → Allow. */
export async function allowInPrivate({ inside }: FirefoxRig): Promise<void> {
  await inside.inWindow(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add('${GECKO_ID}', ${ALLOWED});
    await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
  })()`);
}

/** Opens an address in a new private window; from then on `inside` looks into that one. */
export async function openPrivately({ browser, inside }: FirefoxRig, url: string): Promise<Page> {
  await inside.inWindow(`new Promise((done) => {
    const opened = OpenBrowserWindow({ private: true });
    opened.addEventListener('load', () => done(true), { once: true });
  })`);
  await inside.waitForOwnTab('about:privatebrowsing');
  await inside.inWindow(`void gBrowser.fixupAndLoadURIString('${url}', {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  })`);
  let page: Page | undefined;
  await until(
    async () => {
      page = (await browser.pages()).find((one) => one.url() === url);
      return page !== undefined;
    },
    () => `${url} is in no private window.`,
    PATIENCE_MS,
  );
  return page as Page;
}

/** Closes the newest window, which is the private one. */
export async function closePrivateWindow({ inside }: FirefoxRig): Promise<void> {
  // A window that is asked to close answers no more.
  await inside.inWindow('void setTimeout(() => window.close(), 100)');
  await until(
    async () => (await inside.inWindow('PrivateBrowsingUtils.isWindowPrivate(window)').catch(() => true)) === false,
    () => 'The private window stays.',
  );
}
