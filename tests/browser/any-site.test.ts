import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { EXTENSION_ID, launchChromium, type Rig } from '../../rig/chromium';
import { popupSaying, says } from '../../rig/says';
import { type StageServer, serveStage } from '../../rig/server';
import { type Line, ORDINARY, settle, talk } from '../../rig/talk';
import { copyExtension, type Variant } from '../../rig/variant';
import { untilLeft } from '../../rig/watched';

/**
 * The package as it ships, but without Discord in its manifest: so Discord's living page stands for a site that a family
 * adds. The browser's question itself cannot be answered by a test; Chromium does not ask again for what its own
 * settings page has granted before, so that is done first. All after it is the real way.
 */
const CHAT = 'https://discord.com/channels/@me/123';
/** Strong by itself: a card for it has no daily budget that an earlier test could have used up. Invented. */
const WORRYING: Line[] = [{ from: 'other', text: 'i can give you 500 robux if you send me a pic of you' }];
const HOST = 'discord.com';
const PATTERN = `*://${HOST}/*`;

let stage: StageServer;
let variant: Variant;
let rig: Rig;

type Chrome = {
  developerPrivate: Record<'addHostPermission' | 'removeHostPermission', (id: string, host: string) => Promise<void>>;
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[]; persistAcrossSessions: boolean }[]> };
  permissions: { remove(given: { origins: string[] }): Promise<boolean> };
};
type WithChrome = typeof globalThis & { chrome: Chrome };

/** What a person does on the browser's own page of extensions. */
async function inBrowserSettings(act: 'addHostPermission' | 'removeHostPermission'): Promise<void> {
  const page = await rig.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (what, id, host) => (globalThis as WithChrome).chrome.developerPrivate[what](id, host),
    act,
    EXTENSION_ID,
    PATTERN,
  );
  await page.close();
}

const registered = async () =>
  (await rig.worker()).evaluate(() => (globalThis as WithChrome).chrome.scripting.getRegisteredContentScripts());
/** The worker follows in its own time, and may be a new one that is only starting. */
const becomes = (scripts: number) => expect.poll(async () => (await registered()).length).toBe(scripts);
const press = async (page: Page, name: string) => (await page.waitForSelector(`aria/${name}[role="button"]`))?.click();

/** Nothing of one test is there for the next: no page, no popup, and no site that was added. */
async function startAfresh(): Promise<void> {
  const open = rig.browser.targets().filter((target) => /^https:|\.html$/.test(target.url()));
  for (const target of open) await (await target.asPage()).close().catch(() => {});
  if ((await registered()).length === 0) return;
  await (await rig.worker()).evaluate(
    (origins) => (globalThis as WithChrome).chrome.permissions.remove({ origins }),
    [PATTERN],
  );
  await becomes(0);
}

async function turnOn(page: Page): Promise<Page> {
  const popup = await rig.popup(page);
  await press(popup, 'Turn Tawny on for this site');
  await says(popup, 'Reading along on Discord');
  return popup;
}

beforeAll(async () => {
  stage = await serveStage();
  variant = copyExtension();
  variant.change((manifest) => {
    const others = (patterns: readonly string[] = []) => patterns.filter((pattern) => !pattern.includes('discord'));
    const [script] = manifest.content_scripts;
    if (script) script.matches = others(script.matches);
    manifest.host_permissions = others(manifest.host_permissions);
  });
  rig = await launchChromium({ port: stage.port, extension: variant.folder });
  await inBrowserSettings('addHostPermission');
});
afterEach(startAfresh);
afterAll(async () => {
  await rig.close();
  await stage.close();
  variant.remove();
});

describe('a site that the family adds', () => {
  it('is not read before', async () => {
    const page = await rig.open(CHAT);
    await talk(page, WORRYING);
    await settle(1_000);
    expect(await waitForCard(page, 500)).toBe('');
    expect(await registered()).toEqual([]);
  });

  it('is read at once in the open tab, after one click in the popup', async () => {
    const page = await rig.open(CHAT);
    await (await turnOn(page)).close();
    await talk(page, WORRYING);
    expect(await waitForCard(page)).toMatch(/Get help/);
    expect(await registered()).toMatchObject([{ matches: [PATTERN], persistAcrossSessions: true }]);
  });

  it('is read in every tab from then on', async () => {
    await (await turnOn(await rig.open('https://discord.com/channels/@me/455'))).close();
    const page = await rig.open('https://discord.com/channels/@me/456');
    await settle(700);
    await talk(page, [...ORDINARY, ...WORRYING]);
    expect(await waitForCard(page)).toMatch(/Get help/);
  });

  it('is listed in the options, where it can be taken back; an open page is left at once', async () => {
    const page = await rig.open('https://discord.com/channels/@me/789');
    await (await turnOn(page)).close();
    const options = await rig.open(`chrome-extension://${EXTENSION_ID}/options.html`);
    await press(options, 'Remove discord.com');
    await says(options, 'None so far.');
    await options.close();
    await becomes(0);
    await untilLeft(rig, HOST);
    await talk(page, WORRYING);
    expect(await waitForCard(page, 1_500)).toBe('');
    await popupSaying(rig, page, 'Turn Tawny on for this site');
  });

  it('can be taken back in the popup', async () => {
    const page = await rig.open('https://discord.com/channels/@me/790');
    const popup = await turnOn(page);
    await press(popup, 'Turn off here');
    await says(popup, 'Turn Tawny on for this site');
    await becomes(0);
  });

  it('is still read after the extension was replaced by another version of itself', async () => {
    const page = await rig.open('https://discord.com/channels/@me/792');
    await (await turnOn(page)).close();
    await page.close();
    await rig.browser.installExtension(variant.folder);
    await becomes(1);
    const fresh = await rig.open('https://discord.com/channels/@me/793');
    await settle(700);
    await talk(fresh, WORRYING);
    expect(await waitForCard(fresh)).toMatch(/Get help/);
    const popup = await rig.popup(fresh);
    await press(popup, 'Turn off here');
    await says(popup, 'Turn Tawny on for this site');
  });

  it('ends when access is taken back in the browser’s own settings', async () => {
    const page = await rig.open('https://discord.com/channels/@me/791');
    await (await turnOn(page)).close();
    await becomes(1);
    await inBrowserSettings('removeHostPermission');
    await becomes(0);
    await untilLeft(rig, HOST);
    await page.bringToFront();
    await talk(page, WORRYING);
    expect(await waitForCard(page, 1_500)).toBe('');
  });
});
