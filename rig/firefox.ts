import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID, type Inside, insideFirefox } from './firefox-inside';

/** Where our own pages are; Firefox draws this at random unless it is told. */
export const OWN_PAGES = 'moz-extension://11111111-2222-3333-4444-555555555555';

/** A Firefox on this machine: `npm test` finds one, and says where. */
export const firefoxPath = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr'].find((path) => path && existsSync(path));
/** Behind the name of a suite: why it is skipped. */
export const skipNote = firefoxPath
  ? ''
  : ' (skipped: no Firefox here; say where one is: FIREFOX_PATH=/path/to/firefox)';

export type FirefoxRig = {
  browser: Browser;
  inside: Inside;
  /** Opens a page and brings it to the front. */
  open(url: string): Promise<Page>;
  /** Opens one of our own pages in the front tab, for `inside`. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
};

export type FirefoxOptions = {
  executablePath?: string;
  /** Who puts the extension in: the test, or a policy of that Firefox. Then no welcome page is waited for. */
  installedBy?: 'test' | 'policy';
  /** The folder of another build. */
  extension?: string;
  /** Where Firefox writes all that it keeps. */
  userDataDir?: string;
};

/** Starts a real Firefox with the built extension, and all hosts mapped to the stage server. */
export async function launchFirefox(
  port: number,
  {
    executablePath = firefoxPath,
    installedBy = 'test',
    extension: build = '.output/firefox-mv3',
    userDataDir,
  }: FirefoxOptions = {},
): Promise<FirefoxRig> {
  const extension = resolve(build);
  if (!existsSync(extension)) throw new Error(`There is no build in ${extension}. Run: npm run build -- -b firefox`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(executablePath && { executablePath }),
    ...(userDataDir && { userDataDir }),
    headless: true,
    acceptInsecureCerts: true,
    // Without it nobody outside may look into the popup, a closed shadow root, or the browser's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'network.trr.mode': 5,
      // The browser's question is answered with yes; no test can press a button of the browser's own window reliably.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: new URL(OWN_PAGES).hostname }),
      'intl.locale.requested': 'en-GB',
      // Its session is written to the disk soon, so that a test need not wait for it.
      'browser.sessionstore.interval': 1_000,
      'browser.sessionstore.interval.idle': 1_000,
      // What a policy installs here is not signed by Mozilla.
      ...(installedBy === 'policy' && { 'xpinstall.signatures.required': false }),
    },
  });
  const inside = insideFirefox(browser);
  if (installedBy === 'test') {
    await browser.installExtension(extension);
    await closeWelcome(inside);
  }

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }
  return {
    browser,
    inside,
    open,
    async openOwn(path) {
      const page = await browser.newPage();
      await page.bringToFront();
      // Puppeteer never hears that a page of an extension has loaded.
      await page.goto(`${OWN_PAGES}/${path}`, { timeout: 1_500 }).catch(() => {});
      await inside.waitFor('tab', /\S/);
      return page;
    },
    close: () => browser.close(),
  };
}

/** The first run opens the welcome page over whatever is there; a page behind it is hidden, and shows no card. */
async function closeWelcome(inside: Inside): Promise<void> {
  await inside.waitForOwnTab('/welcome.html');
  await inside.inWindow('gBrowser.removeTab(gBrowser.selectedTab)');
}
