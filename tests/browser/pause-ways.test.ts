import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seenAs, untilStill, violations } from './rig/axe';
import { cardText, focusedInCard, pressInCard, waitForCard } from './rig/card';
import { talkHeard } from './rig/chat';
import { cardArea, copyCard } from './rig/closed-card';
import { editorText, said, withEditor } from './rig/editors';
import { familyChose } from './rig/family';
import { everythingStored } from './rig/journal';
import { launchStaged, type StagedRig } from './rig/staged';
import { type Line, onStage, settle } from './rig/talk';

const COMPOSER = '[role="textbox"]';
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
  page = await rig.open(`https://discord.com/channels/@me/${count}`);
  await settle(600);
  await page.bringToFront();
  await withEditor(page, 'slate');
  await hear(lines);
  await page.click(COMPOSER);
}

/** Says lines of the other side, and waits until all is known of them that a pause depends on. */
async function hear(lines: string[], more?: Pick<Line, 'chat'>): Promise<void> {
  const said = lines.map((text) => ({ from: 'other' as const, text, ...more }));
  await talkHeard(rig, page, said);
  // The worker is asked a second after a sign, by the clock of the page.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1_000)));
  await settle(600);
}

/** @returns the card, where there is one; nothing comes of what is let go */
async function send(text: string): Promise<string> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settle(300);
  return cardText(page);
}

/** @returns what is said of it */
async function held(text: string): Promise<string> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  return waitForCard(page);
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
    expect(await held('')).toContain('your age');
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
    expect(await send('im 12')).toBe('');
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
    await hear(['how old are you']);
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
    await hear(['how old are you'], { chat: 'f_222' });
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

describe('the choice', () => {
  beforeEach(() => visit('how old are you'));

  it('is announced, takes the focus, and Esc leads back to the draft', async () => {
    await held('im 12');
    expect(await focusedInCard(page)).toBe('This looks like your age.');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
    expect(await page.evaluate((css) => document.activeElement?.matches(css), COMPOSER)).toBe(true);
    for (let key = 0; key < 5; key += 1) await page.keyboard.press('Backspace');
    expect(await send('not telling')).toBe('');
    await expect.poll(() => said(page)).toEqual(['not telling']);
  });

  it('stands above the draft, and has no fault that axe-core knows', async () => {
    await page.setViewport({ width: 360, height: 640 });
    await held('im 12');
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
    await held('im 12');
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
    await held('im 12');
    await pressInCard(page, 'Send anyway');
    await send('');
    await expect.poll(() => said(page)).toEqual(['im 12']);
    expect(await send('12 and a half')).toBe('');
    await hear(['what school do you go to']);
    expect(await held('im at holt valley high')).toContain('your school');
  });

  it('no word of the draft is kept anywhere, sent or not', async () => {
    expect(await held('im 12 and my cat is zanzibarmarmalade')).toContain('your age');
    expect(await everythingStored(rig)).not.toContain('zanzibar');
    await pressInCard(page, 'Send anyway');
    await send('');
    await settle(500);
    await expect.poll(() => said(page)).toHaveLength(1);
    expect(await everythingStored(rig)).not.toContain('zanzibar');
  });

  it('nothing of it, and nothing of ours, is in the page before and after', async () => {
    const strangers = () => page.evaluate(() => document.querySelectorAll('body > div:not([class], [id])').length);
    expect(await strangers()).toBe(0);
    await held('im 12');
    expect(await strangers()).toBe(1);
    await pressInCard(page, 'Change it');
    await expect.poll(strangers).toBe(0);
  });
});

describe('without a request', () => {
  it('a number of their own is paused about with somebody new, once', async () => {
    await visit('hi there');
    expect(await held('my number is 07700 900123')).toMatch(/a phone number\.\nYou may not know/);
    await pressInCard(page, 'Send anyway');
    await send('');
    expect(await send('its 07700 900123 ok')).toBe('');
    await expect.poll(() => said(page)).toHaveLength(2);
  });

  it('not in a talk of which the page tells nothing', async () => {
    await visit('hi there');
    await page.evaluate(() => document.querySelector('[data-list-id="chat-messages"]')?.remove());
    await settle(900);
    expect(await send('my number is 07700 900123')).toBe('');
  });
});

describe('what the family chose', () => {
  it('"off" is off, at once', async () => {
    await visit('how old are you');
    await familyChose(rig, { pauseBeforeSend: 'off' });
    await settle(400);
    expect(await send('im 12')).toBe('');
    await expect.poll(() => said(page)).toEqual(['im 12']);
  });

  it('"strong only" lets small talk go, and holds a number in a chat with warnings', async () => {
    await familyChose(rig, { pauseBeforeSend: 'strong-only', quiet: true });
    await visit('how old are you', 'dont tell your mum about me', 'are you home alone', 'whats your number');
    expect(await send('im 12')).toBe('');
    expect(await held('07700 900123')).toContain('a phone number');
  });
});
