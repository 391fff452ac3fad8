import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitsAcross, seenAs, untilStill, violations } from '../../rig/axe';
import { cardText, waitForCard } from '../../rig/card';
import { openChat, raiseCard, saysIn, talkHeard } from '../../rig/chat';
import { EXTENSION_ID, launchChromium, type Rig } from '../../rig/chromium';
import { copyCard } from '../../rig/closed-card';
import { familyChose } from '../../rig/family';
import { type StageServer, serveStage } from '../../rig/server';
import { settle } from '../../rig/talk';
import { readWords } from '../ui/words-plugin';

const PAGES = readdirSync('.output/chrome-mv3').filter((file) => file.endsWith('.html'));

let stage: StageServer;
let rig: Rig;
let words: Record<string, string>;

beforeAll(async () => {
  stage = await serveStage();
  rig = await launchChromium({ port: stage.port, args: ['--lang=ar', '--accept-lang=ar'] });
  await familyChose(rig, { country: 'GB' });
  words = await readWords('ar');
});
afterAll(async () => {
  await rig.close();
  await stage.close();
});

describe.each(PAGES)('the page %s in Arabic', (file) => {
  it('runs from right to left, fits on a small screen, and has no fault that axe-core knows', async () => {
    const page = await rig.open(`chrome-extension://${EXTENSION_ID}/${file}`);
    await page.bringToFront();
    await page.waitForSelector('h1');
    const { lang, dir, title, body } = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      title: document.title,
      body: document.body.textContent,
    }));
    expect([lang, dir]).toEqual(['ar', 'rtl']);
    expect(`${title} ${body}`).toMatch(/\p{Script=Arabic}/u);
    for (const theme of ['light', 'dark']) {
      await seenAs(page, { 'prefers-color-scheme': theme });
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewport({ width: 320, height: 256 });
    await settle(100);
    expect(await fitsAcross(page)).toBe(true);
    await page.close();
  });
});

it('the card and the popup run from right to left as well, whatever the page around them does', async () => {
  const page = await raiseCard(rig, 'urgent', saysIn(words));
  expect(await cardText(page)).toContain(words['shared.notYourFault']);
  const copy = await rig.browser.newPage();
  await copyCard(page, copy);
  await untilStill(copy);
  const box = await copy.evaluate(() => {
    const one = document.querySelector<HTMLElement>('.tawny-box');
    const owl = one?.querySelector('.owl')?.getBoundingClientRect();
    const level = one?.querySelector('header .level')?.getBoundingClientRect();
    return { dir: one?.dir, lang: one?.lang, owlIsRight: (owl?.left ?? 0) > (level?.left ?? Infinity) };
  });
  expect(box).toEqual({ dir: 'rtl', lang: 'ar', owlIsRight: true });
  expect(await violations(copy)).toEqual([]);
  const popup = await rig.popup(page);
  await popup.waitForSelector('.alert');
  expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
  expect(await violations(popup)).toEqual([]);
});

it('the pause runs from right to left too', async () => {
  const page = await openChat(rig, '555');
  await talkHeard(rig, page, [{ from: 'other', text: 'whats your address' }]);
  await page.click('[role="textbox"]');
  await page.keyboard.type('im at 12 orchard lane');
  await page.keyboard.press('Enter');
  expect(await waitForCard(page)).toContain(words['pause.looks.address']);
  const copy = await rig.browser.newPage();
  await copyCard(page, copy);
  await untilStill(copy);
  expect(await copy.evaluate(() => document.querySelector<HTMLElement>('.tawny-box')?.dir)).toBe('rtl');
  expect(await violations(copy)).toEqual([]);
});
