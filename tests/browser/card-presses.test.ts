import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardText } from '../../rig/card';
import { raiseCard } from '../../rig/chat';
import { emptyJournal } from '../../rig/journal';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle } from '../../rig/talk';

const STRONG = /^Please stop/;

let rig: StagedRig;
let page: Page;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
beforeEach(async () => {
  await emptyJournal(rig);
  return async () => {
    await page.close();
  };
});

describe('a press counts', () => {
  it('only after the card was in sight for a moment, and asks once more before it makes Tawny quieter', async () => {
    page = await raiseCard(rig, 'medium');
    const known = await page.waitForSelector('aria/This is OK, I know them[role="button"]');
    const { x, y } = await (known as NonNullable<typeof known>).clickablePoint();
    await settle(900);
    await page.evaluate(() => {
      const lure = document.createElement('p');
      lure.textContent = 'WIN';
      lure.popover = 'manual';
      lure.style.cssText =
        'position: fixed; inset: 0; margin: 0; width: 100vw; height: 100vh; pointer-events: none; background: gold';
      document.body.append(lure);
      // As often as the card comes above it.
      setInterval(() => {
        lure.hidePopover();
        lure.showPopover();
      }, 50);
    });
    await settle(900);
    await page.mouse.click(x, y);
    await page.mouse.click(x, y);
    await settle(900);
    await page.mouse.click(x, y);
    await settle(500);
    expect(await cardText(page)).toMatch(/I know them/);
    expect(await cardText(page)).not.toMatch(/Do you know them in real life/);
  });

  it('not where it is the second one of a double click on what stood there before', async () => {
    page = await raiseCard(rig, 'strong');
    const button = await page.waitForSelector('aria/Not now[role="button"]');
    const { x, y } = await (button as NonNullable<typeof button>).clickablePoint();
    await settle(900);
    // A page that makes room for itself with the first press, and lets the card come back under the second one.
    await page.evaluate(() => {
      addEventListener('mousedown', () => document.documentElement.lastElementChild?.remove(), {
        capture: true,
        once: true,
      });
    });
    await page.mouse.click(x, y);
    await page.evaluate(
      async (left, top) => {
        const isBack = () => document.elementFromPoint(left, top)?.outerHTML === '<div></div>';
        while (!isBack()) await new Promise(requestAnimationFrame);
      },
      x,
      y,
    );
    await page.mouse.click(x, y);
    await settle(400);
    expect(await cardText(page)).toMatch(STRONG);
    await settle(900);
    await page.mouse.click(x, y);
    await expect.poll(() => cardText(page), { message: 'a press after a look does close it' }).toBe('');
  });
});
