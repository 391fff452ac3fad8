import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fitsAcross } from '../../rig/axe';
import { EXTENSION_ID, launchChromium, type Rig } from '../../rig/chromium';
import { type StageServer, serveStage } from '../../rig/server';
import { settle } from '../../rig/talk';

const PAGES = readdirSync('.output/chrome-mv3').filter((file) => file.endsWith('.html'));

let stage: StageServer;
let rig: Rig;

beforeAll(async () => {
  stage = await serveStage();
  rig = await launchChromium({ port: stage.port, args: ['--lang=de', '--accept-lang=de'] });
});
afterAll(async () => {
  await rig.close();
  await stage.close();
});

it.each(PAGES)('the long words of German fit into the page %s on a small screen', async (file) => {
  const page = await rig.open(`chrome-extension://${EXTENSION_ID}/${file}`);
  await page.bringToFront();
  await page.waitForSelector('h1');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await page.setViewport({ width: 320, height: 500 });
  await settle(100);
  expect(await fitsAcross(page)).toBe(true);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.button, h1, h2, summary')]
      .filter((one) => getComputedStyle(one).display !== 'inline' && one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.textContent),
  );
  expect(cut, 'words that are cut off').toEqual([]);
  await page.close();
});
