import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seenAs, untilStill, violations } from '../../rig/axe';
import { cardText, focusedInCard, waitForCard } from '../../rig/card';
import { type CardLevel, openChat, raiseCard, talkHeard } from '../../rig/chat';
import { launchChromium, type Rig } from '../../rig/chromium';
import { cardArea, copyCard } from '../../rig/closed-card';
import { familyChose } from '../../rig/family';
import { untilShown } from '../../rig/journal';
import { popupSaying } from '../../rig/says';
import { type StageServer, serveStage } from '../../rig/server';
import { settle, WORRYING } from '../../rig/talk';

const LEVELS = ['medium', 'strong', 'urgent'] as const;
const BANDS = ['8-11', '12-16'] as const;
const THEMES = ['light', 'dark'] as const;
/** Whatever moves stays where it begins: otherwise it may be over before it is looked for. */
const PAUSED = '* { animation-play-state: paused !important }';

let stage: StageServer;
let rig: Rig;
let page: Page;

beforeAll(async () => {
  stage = await serveStage();
});
afterEach(async () => rig.close());
afterAll(async () => stage.close());

async function raise(level: CardLevel, band: string): Promise<void> {
  rig = await launchChromium({ port: stage.port });
  await familyChose(rig, { country: 'GB', ageBand: band });
  page = await raiseCard(rig, level);
}

describe.each(LEVELS)('the %s card', (level) => {
  it.each(BANDS)('has no fault that axe-core knows, for %s', async (band) => {
    await raise(level, band);
    const copy = await rig.browser.newPage();
    for (const theme of THEMES) {
      await seenAs(copy, { 'prefers-color-scheme': theme });
      await copyCard(page, copy);
      await untilStill(copy);
      expect(await violations(copy)).toEqual([]);
    }
    await seenAs(copy, { 'prefers-reduced-motion': 'no-preference' });
    await copyCard(page, copy, PAUSED);
    expect(await copy.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
    await seenAs(copy, { 'prefers-reduced-motion': 'reduce', 'forced-colors': 'active' });
    await copyCard(page, copy, PAUSED);
    expect(await copy.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await violations(copy)).toEqual([]);

    const popup = await popupSaying(rig, page, 'This chat');
    for (const theme of THEMES) {
      await seenAs(popup, { 'prefers-color-scheme': theme });
      expect(await violations(popup)).toEqual([]);
    }
  });

  it('leaves the chat in view, and fits at 200 % and 400 %', async () => {
    await raise(level, '12-16');
    const { width, height } = await cardArea(page);
    expect(width).toBeLessThanOrEqual(400);
    expect(height).toBeLessThanOrEqual(0.7 * 760 + 1);
    for (const [wide, high] of [
      [640, 450],
      [320, 256],
    ] as const) {
      await page.setViewport({ width: wide, height: high });
      await settle(200);
      const area = await cardArea(page);
      expect(area.left).toBeGreaterThanOrEqual(0);
      expect(area.top).toBeGreaterThanOrEqual(0);
      expect(area.left + area.width).toBeLessThanOrEqual(wide);
      expect(area.top + area.height).toBeLessThanOrEqual(high);
    }
  });
});

it('is used by keyboard alone: it takes the focus once, gives every button, and gives the focus back', async () => {
  rig = await launchChromium({ port: stage.port });
  await familyChose(rig, {});
  page = await openChat(rig);
  await page.evaluate(() => {
    const composer = document.createElement('textarea');
    composer.id = 'own-composer';
    document.body.append(composer);
    composer.focus();
  });
  await talkHeard(rig, page, WORRYING);
  await untilShown(rig);
  await waitForCard(page);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await expect.poll(focused, { message: 'the card has it' }).not.toBe('own-composer');
  const names: string[] = [];
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.press('Tab');
    names.push(await focusedInCard(page));
  }
  for (const name of ['I might hurt myself', 'Get help now', 'Not now']) expect(names).toContain(name);
  await page.keyboard.down('Shift');
  for (let step = 0; step < 12 && (await focusedInCard(page)) !== 'Not now'; step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardText(page)).toBe('');
  expect(await focused()).toBe('own-composer');
});
