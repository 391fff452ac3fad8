import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../rig/axe';
import { openChat } from '../../rig/chat';
import { launchChromium, type Rig } from '../../rig/chromium';
import { everythingStored } from '../../rig/journal';
import { popupSaying } from '../../rig/says';
import { type StageServer, serveStage } from '../../rig/server';

let stage: StageServer;
let rig: Rig;

beforeAll(async () => {
  stage = await serveStage({
    'kites.example': 'thread.html',
    'owls.example': 'article.html',
    'discord.com': 'discord.html',
  });
  rig = await launchChromium({ port: stage.port });
});
afterAll(async () => {
  await rig.close();
  await stage.close();
});

/** Opens the popup over a page and presses "Check this page"; the answer comes in the popup's own window. */
async function check(url: string): Promise<Page> {
  const popup = await rig.popup(await rig.open(url));
  await (await popup.waitForSelector('aria/Check this page[role="button"]'))?.click();
  await popup.waitForFunction(() => /Look at these|Tawny has looked|can't look/.test(document.body.textContent ?? ''));
  return popup;
}
/** What can be seen: text in a closed part does not count. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent has the hidden text too.
const text = (page: Page) => page.evaluate(() => document.body.innerText);

describe('"Check this page"', () => {
  it('names the kinds of signs in the order of the page, and opens their lines and the advice', async () => {
    const popup = await check('https://kites.example/');
    const names = await popup.$$eval('.alert-title strong', (all) => all.map((one) => one.textContent));
    expect(names).toEqual(['Asked your age', 'Asked to switch apps', 'Asked for a secret']);
    expect(await text(popup), 'lines stay closed until somebody opens them').not.toContain('our secret');
    await (await popup.$$('.alert summary'))[2]?.click();
    const opened = await text(popup);
    expect(opened).toContain('dont tell your mum about it');
    expect(opened).toMatch(/Keep it secret/);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('reads neither what somebody types nor what is hidden or a menu', async () => {
    const popup = await check('https://kites.example/');
    const names = await popup.$$eval('.alert-title strong', (all) => all.map((one) => one.textContent).join());
    expect(names).not.toMatch(/picture|threat|alone/i);
    await popup.close();
  });

  it('says that it knows no sign where it finds none, and never that all is well', async () => {
    const popup = await check('https://owls.example/');
    expect(await text(popup)).toContain('We found no signs we know. You can still ask for help.');
    expect(await text(popup)).not.toMatch(/\bsafe\b|all clear|nothing wrong|fine/i);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('keeps nothing, and forgets with the window', async () => {
    const before = await everythingStored(rig);
    const popup = await check('https://kites.example/');
    await popup.close();
    expect(await everythingStored(rig)).toBe(before);
    expect(before).not.toMatch(/kites|mum/);
    const again = await rig.popup(await rig.open('https://kites.example/'));
    await again.waitForSelector('aria/Check this page[role="button"]');
    expect(await text(again)).not.toContain('Look at these');
    await again.close();
  });

  it('is not offered where a chat is watched', async () => {
    const page = await openChat(rig);
    const popup = await popupSaying(rig, page, 'Reading along on Discord');
    expect(await text(popup)).not.toMatch(/Check this page|Turn Tawny on for this site/);
    await popup.close();
  });

  it('is offered, but nothing to turn on, where a known site has no chat open', async () => {
    const page = await rig.open('https://discord.com/channels/@me');
    await page.evaluate(() => document.body.replaceChildren());
    const popup = await popupSaying(rig, page, 'There is no chat open');
    expect(await text(popup)).toContain('Check this page');
    expect(await text(popup)).not.toContain('Turn Tawny on for this site');
    await popup.close();
  });
});
