import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { canManage, clearPolicy, launchManaged, setPolicy, writePolicy } from '../../rig/managed-chromium';
import { openShop, type Packed, packExtension, type Shop } from '../../rig/packed';
import { type StageServer, serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

const SCHOOL = { setBy: 'Oak Park School', showWelcome: false };
const mayManage = canManage();
type WithChrome = typeof globalThis & {
  chrome: { developerPrivate: { getExtensionInfo(id: string): Promise<object> } };
};

const note = mayManage ? '' : ' (skipped: only root may write the policies of this machine)';

describe.skipIf(!mayManage)(`Tawny in a Chromium that a school manages${note}`, () => {
  const chromium = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  let stage: StageServer;
  let packed: Packed;
  let shop: Shop;
  let browser: Browser;

  beforeAll(async () => {
    packed = packExtension(chromium);
    [stage, shop] = await Promise.all([serveStage(), openShop(packed)]);
    setPolicy(packed.id, shop, { ...SCHOOL, ageBand: '8-11', locked: ['ageBand'] });
    browser = await launchManaged(chromium, stage.port);
    await browser.waitForTarget((target) => target.url().startsWith(own('background')), { timeout: 30_000 });
  });
  afterAll(async () => {
    await browser?.close();
    clearPolicy();
    await stage?.close();
    await shop?.close();
    packed?.remove();
  });

  const own = (path: string) => `chrome-extension://${packed.id}/${path}`;
  /** A policy takes some seconds to arrive; the pages show it without being asked. */
  const says = (page: Page, words: string) =>
    page.waitForFunction((text) => document.body.textContent.includes(text), { timeout: 30_000 }, words);
  const textOf = (page: Page) => page.evaluate(() => document.body.textContent);

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }

  /** What the browser's own page of extensions knows of Tawny; nothing where it is not installed. */
  const infoOn = (page: Page) =>
    page.evaluate(
      (id) => (globalThis as WithChrome).chrome.developerPrivate.getExtensionInfo(id).catch(() => undefined),
      packed.id,
    );

  it('is there without a click, and nobody but the school removes it', async () => {
    const page = await open('chrome://extensions/');
    const controlledInfo = { text: expect.stringMatching(/policy|administrator/i) };
    expect(await infoOn(page)).toMatchObject({ mustRemainInstalled: true, controlledInfo });
    await page.close();
  });

  it('takes the values of the school, locks what it locks, and opens no welcome page where the school says so', async () => {
    const settings = await open(own('options.html'));
    await says(settings, 'Locked by Oak Park School.');
    expect(await settings.$$eval('input:disabled', (inputs) => inputs.length)).toBeGreaterThan(0);
    expect(browser.targets().filter((target) => target.url().includes('/welcome.html'))).toEqual([]);
    await settings.close();
  });

  it('follows a change while it runs, and survives values that make no sense', async () => {
    const page = await open(own('options.html#policy'));
    await says(page, '"8-11"');
    setPolicy(packed.id, shop, {
      ...SCHOOL,
      ageBand: '12-16',
      sensitivity: 'balanced',
      retentionDays: 400,
      country: 7,
      locked: ['ageBand', 'sensitivity'],
    });
    await says(page, '"12-16"');
    const text = await textOf(page);
    expect(text).toMatch(/sensitivity: "balanced" does not fit/);
    expect(text).toMatch(/retentionDays: .*400/);
    expect(text).toMatch(/"sensitivity" is to be locked but has no value/);
    // A value of the wrong type never reaches Tawny; the page tells where to look then.
    expect(text).not.toMatch(/country/);
    expect(text).toMatch(/Is a key missing here\?.*chrome:\/\/policy/);
    await page.close();
  });

  it('reads the words that the school adds, and shows what the school switches off', async () => {
    const policy = await open(own('options.html#policy'));
    setPolicy(packed.id, shop, { ...SCHOOL, extraWords: ['game-money: zibbles', 'app: the'], checkAChat: false });
    await says(policy, '["game-money: zibbles"]');
    expect(await textOf(policy)).toContain('"app: the" is left out. It stands in nearly every chat');
    const check = await open(own('check.html'));
    await says(check, 'This part is off here. Who decided: Oak Park School.');
    const chat = await open('https://discord.com/channels/@me/401');
    await settle(1_000);
    await chat.bringToFront();
    await talk(
      chat,
      ['want some zibbles?', 'send me a pic of you', 'dont tell your mum'].map((text) => ({ from: 'other', text })),
    );
    expect(await waitForCard(chat)).toMatch(/Get help/);
    const seen = await open(own('seen.html'));
    await says(seen, 'Offered a gift');
    for (const page of [policy, check, chat, seen]) await page.close();
  });

  it('warns as anywhere else', async () => {
    const page = await open('https://discord.com/channels/@me/400');
    await settle(1_000);
    await page.bringToFront();
    await talk(page, WORRYING);
    expect(await waitForCard(page)).toMatch(/Get help/);
    await page.close();
  });

  it('is neither silenced nor turned by a policy that means harm, also while somebody writes', async () => {
    const policy = await open(own('options.html#policy'));
    const chat = await open('https://discord.com/channels/@me/402');
    await settle(1_000);
    await chat.bringToFront();
    await talk(chat, WORRYING.slice(0, 3));
    setPolicy(packed.id, shop, {
      ...SCHOOL,
      noticeText: 'y'.repeat(500_000),
      sitesOff: ['*', 'com', ...Array.from({ length: 10_000 }, (_, i) => `https://host-${i}.example/`)],
      schoolHelper: { name: 'Ms Okoro', url: 'javascript:globalThis.ran=1', phone: 'data:text/html,x' },
      categoriesOff: ['threat', 'image-request'],
      retentionDays: -1,
    });
    await policy.bringToFront();
    await says(policy, 'more like these.');
    const text = await textOf(policy);
    expect(text.length).toBeLessThan(1_500_000);
    expect(text).toContain('"*" does not fit');
    await chat.bringToFront();
    await talk(chat, WORRYING.slice(3));
    expect(await waitForCard(chat)).toMatch(/Get help/);
    const help = await open(own('help.html#adult'));
    await says(help, 'Ms Okoro');
    expect(
      await help.$$eval(
        'a[href]',
        (links) => links.filter((link) => /^(javascript|data):/.test(link.getAttribute('href') ?? '')).length,
      ),
    ).toBe(0);
    expect(await help.evaluate(() => 'ran' in globalThis)).toBe(false);
    // It goes away in the middle, all but the name.
    setPolicy(packed.id, shop, SCHOOL);
    await policy.bringToFront();
    await policy.waitForFunction(() => !document.body.textContent.includes('Ms Okoro'), { timeout: 30_000 });
    for (const page of [policy, chat, help]) await page.close();
  });

  it('goes when the school takes it away', async () => {
    const page = await open('chrome://extensions/');
    expect(await infoOn(page)).toBeDefined();
    writePolicy({});
    for (let wait = 0; wait < 150 && (await infoOn(page)); wait += 1) await settle(200);
    expect(await infoOn(page)).toBeUndefined();
  });
});
