import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitsAcross, seenAs, untilStill, violations } from '../../rig/axe';
import { EXTENSION_ID, launchChromium, type Rig } from '../../rig/chromium';
import { familyChose } from '../../rig/family';
import { type StageServer, serveStage } from '../../rig/server';
import { settle } from '../../rig/talk';

/** Every page that is built, found by its file; and the parts of pages that have an address. */
const PAGES = readdirSync('.output/chrome-mv3').filter((file) => file.endsWith('.html'));
const PARTS = [
  ...['tell', 'report', 'block', 'adult', 'hurt', 'sent', 'someone-i-know', 'together'].map((id) => `help.html#${id}`),
  'practice.html#castle',
];
const THEMES = ['light', 'dark'] as const;

let stage: StageServer;
let rig: Rig;
let page: Page;

beforeAll(async () => {
  stage = await serveStage();
  rig = await launchChromium({ port: stage.port });
  await familyChose(rig, { country: 'GB' });
});
afterAll(async () => {
  await rig.close();
  await stage.close();
});

async function visit(address: string, width = 1100, height = 800): Promise<void> {
  page = await rig.open(`chrome-extension://${EXTENSION_ID}/${address}`);
  await page.setViewport({ width, height });
  await page.bringToFront();
  await page.waitForSelector('h1');
  await untilStill(page);
}

async function press(label: string): Promise<void> {
  await page.locator(`text/${label}`).click();
  await untilStill(page);
}

describe.each(PAGES)('the page %s', (file) => {
  it.each(THEMES)('has no fault that axe-core knows, in the %s theme', async (theme) => {
    await visit(file);
    await seenAs(page, { 'prefers-color-scheme': theme });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('needs no sideways scrolling at 200 % and 400 %', async () => {
    await visit(file, 640, 450);
    expect(await fitsAcross(page)).toBe(true);
    await page.setViewport({ width: 320, height: 256 });
    await settle(100);
    expect(await fitsAcross(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('stands still for those who asked for it, and keeps its edges in forced colours', async () => {
    await visit(file);
    await seenAs(page, { 'prefers-reduced-motion': 'reduce', 'forced-colors': 'active' });
    await untilStill(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.button')]
        .filter((one) => one.checkVisibility() && getComputedStyle(one).borderTopStyle === 'none')
        .map((one) => one.textContent),
    );
    expect(bare).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('can be walked through by keyboard, with the place always marked', async () => {
    await visit(file);
    const reachable = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, textarea, summary')];
      const own = all.filter((one) => one.checkVisibility() && !one.matches(':disabled'));
      for (const [at, one] of own.entries()) one.dataset.at = `${at}`;
      // Of a group of radio buttons one is reached by Tab, the others by the arrows.
      return own.filter((one) => !one.matches('[type=radio]:not(:checked)')).map((one) => one.dataset.at);
    });
    const reached = new Set<string | undefined>();
    for (let step = 0; step < reachable.length + 12; step += 1) {
      await page.keyboard.press('Tab');
      const [at, marked] = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        // Our own radio buttons and the file field are see-through; there the words beside or around them are marked.
        const marked = [one, one.nextElementSibling, one.closest('label')].some((element) => {
          const style = element && getComputedStyle(element);
          return style && style.outlineStyle !== 'none' && style.opacity !== '0';
        });
        return [one.dataset.at, one === document.body || marked] as const;
      });
      reached.add(at);
      expect(marked, `the focus can be seen at ${at}`).toBe(true);
    }
    expect(reachable.filter((at) => !reached.has(at))).toEqual([]);
    await page.close();
  });
});

describe.each(PARTS)('the part %s', (address) => {
  it('has no fault that axe-core knows, in either theme and at 400 %', async () => {
    await visit(address);
    for (const theme of THEMES) {
      await seenAs(page, { 'prefers-color-scheme': theme });
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewport({ width: 320, height: 256 });
    expect(await fitsAcross(page)).toBe(true);
    await page.close();
  });
});

it('stays faultless while a class practises', async () => {
  await visit('practice.html#castle');
  await press('Show me all of it');
  for (const theme of THEMES) {
    await seenAs(page, { 'prefers-color-scheme': theme });
    expect(await violations(page)).toEqual([]);
  }
  await press('What could you say?');
  await page.locator('input[type=radio]').click();
  for (const theme of THEMES) {
    await seenAs(page, { 'prefers-color-scheme': theme });
    expect(await violations(page)).toEqual([]);
  }
});
