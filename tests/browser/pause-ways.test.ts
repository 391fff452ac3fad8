import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardText, pressInCard, waitForCard } from '../../rig/card';
import { COMPOSER, hear, held, openDraft, ownTime, send } from '../../rig/draft';
import { editorText, said } from '../../rig/editors';
import { familyChose } from '../../rig/family';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { onStage, settle } from '../../rig/talk';

let rig: StagedRig;
let page: Page;
let count = 500;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
afterEach(async () => {
  await familyChose(rig, {});
  await page.close();
});

async function visit(...lines: string[]): Promise<void> {
  count += 1;
  page = await openDraft(rig, count, lines);
}

describe('ways of writing', () => {
  beforeEach(() => visit('how old are you'));

  it('an input method at work is not disturbed', async () => {
    const keys = await page.createCDPSession();
    await page.keyboard.type('im ');
    await keys.send('Input.imeSetComposition', { text: '12', selectionStart: 2, selectionEnd: 2 });
    await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
    await settle(300);
    expect(await cardText(page), 'this Enter chooses what was written').toBe('');
    await keys.send('Input.insertText', { text: '12' });
    expect(await held(page, '')).toContain('your age');
    expect(await editorText(page)).toBe('im 12');
  });

  it('Ctrl+Enter sends, so it is held', async () => {
    await page.keyboard.type('im 12');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect(await waitForCard(page)).toContain('your age');
    expect(await said(page)).toEqual([]);
  });

  it('an Enter that picks from a list is none that sends', async () => {
    await page.evaluate((css) => document.querySelector(css)?.setAttribute('aria-activedescendant', 'one'), COMPOSER);
    expect(await send(page, 'im 12')).toBe('');
  });

  it('a page that presses its own keys learns nothing', async () => {
    await page.keyboard.type('im 12');
    const stopped = await page.evaluate((css) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true });
      addEventListener('keydown', (heard) => heard.stopImmediatePropagation(), { once: true, capture: true });
      document.querySelector(css)?.dispatchEvent(event);
      return event.defaultPrevented;
    }, COMPOSER);
    expect(stopped).toBe(false);
    expect(await cardText(page)).toBe('');
  });
});

describe('other pages', () => {
  it('a composer five open shadow roots deep is held too', async () => {
    page = await rig.open('https://www.reddit.com/chat/room/pause1');
    await settle(700);
    await page.bringToFront();
    await hear(rig, page, ['how old are you']);
    const field = await page.waitForSelector('>>> textarea[name="message"]');
    await field?.click();
    await page.keyboard.type('im 12');
    await page.keyboard.press('Enter');
    expect(await waitForCard(page)).toContain('your age');
    expect(await field?.evaluate((one) => (one as HTMLTextAreaElement).value)).toBe('im 12');
    await pressInCard(page, 'Change it');
    await page.keyboard.type('!');
    expect(await field?.evaluate((one) => (one as HTMLTextAreaElement).value)).toBe('im 12!');
  });

  it('of two chats on one page only the one that asked is held', async () => {
    page = await rig.open('https://www.roblox.com/home?two');
    await settle(700);
    await page.bringToFront();
    await onStage(page, 'open', 'g_333');
    await settle(700);
    await hear(rig, page, ['how old are you'], { chat: 'f_222' });
    const answerIn = async (key: string) => {
      await page.click(`#dialog-container-${key} textarea`);
      await page.keyboard.type('im 12');
      await page.keyboard.press('Enter');
    };
    await answerIn('g_333');
    await settle(300);
    expect(await cardText(page)).toBe('');
    await answerIn('f_222');
    expect(await waitForCard(page)).toContain('your age');
  });
});

describe('without a request', () => {
  it('a number of their own is paused about with somebody new, once', async () => {
    await visit('hi there');
    expect(await held(page, 'my number is 07700 900123')).toMatch(/a phone number\.\nYou may not know/);
    await pressInCard(page, 'Send anyway');
    await send(page, '');
    expect(await send(page, 'its 07700 900123 ok')).toBe('');
    await expect.poll(() => said(page)).toHaveLength(2);
  });

  it('not in a talk of which the page tells nothing', async () => {
    await visit('hi there');
    await page.evaluate(() => document.querySelector('[data-list-id="chat-messages"]')?.remove());
    // It is looked for twice a second.
    await ownTime(page, 1_200);
    expect(await send(page, 'my number is 07700 900123')).toBe('');
  });
});

describe('what the family chose', () => {
  it('"off" is off, at once', async () => {
    await visit('how old are you');
    await familyChose(rig, { pauseBeforeSend: 'off' });
    await settle(1_500);
    expect(await send(page, 'im 12')).toBe('');
    await expect.poll(() => said(page)).toEqual(['im 12']);
  });

  it('"strong only" lets small talk go, and holds a number in a chat with warnings', async () => {
    await familyChose(rig, { pauseBeforeSend: 'strong-only', quiet: true });
    await visit('how old are you', 'dont tell your mum about me', 'are you home alone', 'whats your number');
    expect(await send(page, 'im 12')).toBe('');
    expect(await held(page, '07700 900123')).toContain('a phone number');
  });
});
