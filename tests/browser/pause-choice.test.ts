import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seenAs, untilStill, violations } from '../../rig/axe';
import { cardText, focusedInCard, pressInCard } from '../../rig/card';
import { cardArea, copyCard } from '../../rig/closed-card';
import { COMPOSER, hear, held, openDraft, send } from '../../rig/draft';
import { said } from '../../rig/editors';
import { everythingStored } from '../../rig/journal';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle } from '../../rig/talk';

let rig: StagedRig;
let page: Page;
let count = 600;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
afterEach(() => page.close());

async function visit(...lines: string[]): Promise<void> {
  count += 1;
  page = await openDraft(rig, count, lines);
}

describe('the choice', () => {
  beforeEach(() => visit('how old are you'));

  it('is announced, takes the focus, and Esc leads back to the draft', async () => {
    await held(page, 'im 12');
    expect(await focusedInCard(page)).toBe('This looks like your age.');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
    expect(await page.evaluate((css) => document.activeElement?.matches(css), COMPOSER)).toBe(true);
    for (let key = 0; key < 5; key += 1) await page.keyboard.press('Backspace');
    expect(await send(page, 'not telling')).toBe('');
    await expect.poll(() => said(page)).toEqual(['not telling']);
  });

  it('stands above the draft, and has no fault that axe-core knows', async () => {
    await page.setViewport({ width: 360, height: 640 });
    await held(page, 'im 12');
    const { top, height } = await cardArea(page);
    const draft = await page.evaluate((css) => document.querySelector(css)?.getBoundingClientRect().top, COMPOSER);
    expect(top).toBeGreaterThan(0);
    expect(top + height).toBeLessThanOrEqual(draft ?? 0);
    const copy = await rig.browser.newPage();
    for (const theme of ['light', 'dark']) {
      await seenAs(copy, { 'prefers-color-scheme': theme });
      await copyCard(page, copy);
      await untilStill(copy);
      expect(await violations(copy)).toEqual([]);
    }
    await seenAs(copy, { 'prefers-reduced-motion': 'reduce', 'forced-colors': 'active' });
    await copyCard(page, copy);
    expect(await copy.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await violations(copy)).toEqual([]);
    await copy.close();
  });

  it('fits at 200 % and 400 %', async () => {
    await held(page, 'im 12');
    for (const [width, height] of [
      [640, 450],
      [320, 256],
    ] as const) {
      await page.setViewport({ width, height });
      await settle(300);
      const area = await cardArea(page);
      expect(area.left).toBeGreaterThanOrEqual(0);
      expect(area.top).toBeGreaterThanOrEqual(0);
      expect(area.left + area.width).toBeLessThanOrEqual(width);
      expect(area.top + area.height).toBeLessThanOrEqual(height);
    }
  });

  it('asks again only about something else', async () => {
    await held(page, 'im 12');
    await pressInCard(page, 'Send anyway');
    await send(page, '');
    await expect.poll(() => said(page)).toEqual(['im 12']);
    expect(await send(page, '12 and a half')).toBe('');
    await hear(rig, page, ['what school do you go to']);
    // The two questions together raise a card of their own.
    await pressInCard(page, 'Not now');
    await page.click(COMPOSER);
    expect(await held(page, 'im at holt valley high')).toContain('This looks like your school.');
  });

  it('no word of the draft is kept anywhere, sent or not', async () => {
    expect(await held(page, 'im 12 and my cat is zanzibarmarmalade')).toContain('your age');
    expect(await everythingStored(rig)).not.toContain('zanzibar');
    await pressInCard(page, 'Send anyway');
    await send(page, '');
    await settle(500);
    await expect.poll(() => said(page)).toHaveLength(1);
    expect(await everythingStored(rig)).not.toContain('zanzibar');
  });

  it('nothing of it, and nothing of ours, is in the page before and after', async () => {
    const strangers = () => page.evaluate(() => document.querySelectorAll('html > div:not([class], [id])').length);
    expect(await strangers()).toBe(0);
    await held(page, 'im 12');
    expect(await strangers()).toBe(1);
    await pressInCard(page, 'Change it');
    await expect.poll(strangers).toBe(0);
  });
});
