import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { PATIENCE_MS, until } from './until';

/** A worker that is starting by itself answers sooner; a tenth of a second each. */
const MISSED_BEFORE_WAKING = 20;

/** The id that the public key in the manifest gives. */
export const EXTENSION_ID = 'bhdpbnhainhblpnnapkgolgfbadohfld';

/** Quiet, offline by construction: every host name leads to the stage server. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
];

export type Options = {
  port: number;
  extension?: string;
  headless?: boolean;
  /** Where Chromium writes its own log of every request. */
  netLog?: string;
  userDataDir?: string;
  /** Somebody allowed Tawny in private windows. */
  inPrivate?: boolean;
  args?: string[];
};

export type Rig = {
  browser: Browser;
  worker(): Promise<WebWorker>;
  open(url: string): Promise<Page>;
  popup(page: Page): Promise<Page>;
  close(): Promise<void>;
};

/**
 * Starts a real Chromium with the built extension and all hosts mapped to the stage server. A browser in which the
 * extension got no words (see `closeWelcome`) shows nothing of ours; it is started again.
 */
export async function launchChromium(options: Options): Promise<Rig> {
  for (;;) {
    const rig = await start(options);
    if (await hasWords(rig)) return rig;
    await rig.close();
  }
}

async function hasWords(rig: Rig): Promise<boolean> {
  const page = await rig.browser.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/help.html`);
  const locale = await page.evaluate(() =>
    (globalThis as unknown as { chrome: { i18n: { getMessage(key: string): string } } }).chrome.i18n.getMessage(
      '@@ui_locale',
    ),
  );
  await page.close();
  return locale !== '';
}

async function start(options: Options): Promise<Rig> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  if (!existsSync(extension)) throw new Error(`There is no build in ${extension}. Run: npm run build`);
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: [extension],
    ...(options.inPrivate ? { extensionsEnabledInIncognito: [extension] } : {}),
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    args: [
      ...FLAGS,
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}, EXCLUDE 127.0.0.1`,
      ...(options.netLog ? [`--log-net-log=${options.netLog}`, '--net-log-capture-mode=Everything'] : []),
      ...(options.args ?? []),
    ],
  });

  await closeWelcome(browser);

  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().includes(EXTENSION_ID);
  /** A worker that was stopped may be listed for a while beside the one that took its place: the one that answers is meant. */
  async function answering(): Promise<WebWorker | undefined> {
    for (const target of browser.targets().filter(isWorker).reverse()) {
      const found = await target.worker();
      if (found && (await found.evaluate(() => true).catch(() => false))) return found;
    }
    return undefined;
  }
  /** Any letter wakes a worker. */
  async function wake(): Promise<void> {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${EXTENSION_ID}/help.html`);
    await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
    await page.close();
  }
  async function worker(): Promise<WebWorker> {
    let found: WebWorker | undefined;
    let missed = 0;
    await until(
      async () => {
        found = await answering();
        // The end of a worker that was stopped may take the one that woke after it along; nothing would wake a third one.
        if (!found && ++missed % MISSED_BEFORE_WAKING === 0) await wake();
        return found !== undefined;
      },
      () => 'The worker of the extension cannot be reached.',
    );
    return found as WebWorker;
  }

  return {
    browser,
    worker,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async popup(page) {
      const extension = (await browser.extensions()).get(EXTENSION_ID);
      if (!extension) throw new Error('The extension is not loaded.');
      await page.bringToFront();
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((t) => t.url().endsWith('/popup.html'), { timeout: PATIENCE_MS });
      return target.asPage();
    },
    close: () => browser.close(),
  };
}

/**
 * The first run opens the welcome page over whatever is there; a page behind it is hidden, and shows no card. Closed while
 * it still loads, it can leave the extension's process without any words for the whole session (Chromium 156).
 */
export async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser
    .waitForTarget((t) => t.url().endsWith('/welcome.html'), { timeout: PATIENCE_MS })
    .catch(() => {});
  const page = await target?.asPage();
  await page?.waitForSelector('h1', { timeout: PATIENCE_MS }).catch(() => {});
  await page?.close();
}
