import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRig, firefoxPath, launchFirefox, skipNote } from '../../rig/firefox';
import { linesOf, readByPage } from '../../rig/reads';
import { type StageServer, serveStage } from '../../rig/server';
import { settle, talk } from '../../rig/talk';

/** Strong from one message on. Invented. */
const WORRYING = [{ from: 'other' as const, text: 'i can give you 500 robux if you send me a pic of you' }];

describe.skipIf(!firefoxPath)(`A card and a page that means harm, in Firefox${skipNote}`, () => {
  let stage: StageServer;
  let rig: FirefoxRig;
  let page: Page;
  let chat = 700;

  beforeAll(async () => {
    stage = await serveStage();
    rig = await launchFirefox(stage.port);
  });
  afterAll(async () => {
    await rig.close();
    await stage.close();
  });
  afterEach(() => page.close());

  async function visit(): Promise<void> {
    chat += 1;
    page = await rig.open(`https://discord.com/channels/@me/${chat}`);
    await settle(1_000);
  }
  const cardSays = (words: RegExp) => rig.inside.waitFor('card', words);
  const press = async (name: string) => {
    const { x, y } = await rig.inside.placeOf(name);
    await page.mouse.click(x, y);
  };

  it('no word of it can be found or read', async () => {
    await visit();
    await talk(page, WORRYING);
    const lines = linesOf(await cardSays(/Not now/));
    const { found, text } = await readByPage(page, lines);
    expect(found).toEqual([]);
    for (const line of lines) expect(text).not.toContain(line);
  });

  it('key presses that a page makes up close nothing; a real one does', async () => {
    await visit();
    await talk(page, WORRYING);
    await cardSays(/Not now/);
    await settle(1_000);
    await page.evaluate(() => {
      for (const target of [document, window, document.body])
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      (document.documentElement.lastElementChild as HTMLElement).click();
    });
    await settle(400);
    expect(await rig.inside.card()).toMatch(/Not now/);
    await page.keyboard.press('Escape');
    await expect.poll(() => rig.inside.card()).toBe('');
  });

  it('a click that the page swallows closes it all the same', async () => {
    await visit();
    await page.evaluate(() => {
      for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    });
    await talk(page, WORRYING);
    await cardSays(/Not now/);
    await settle(900);
    const { x, y } = await rig.inside.placeOf('Not now');
    // As long as a finger stays down.
    await page.mouse.click(x, y, { delay: 120 });
    await expect.poll(() => rig.inside.card()).toBe('');
  });

  it('the second click of a double click on what stood there before does not count', async () => {
    await visit();
    await talk(page, WORRYING);
    await cardSays(/Not now/);
    await settle(900);
    const { x, y } = await rig.inside.placeOf('Not now');
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
    expect(await rig.inside.card()).toMatch(/Not now/);
  });

  it('its page is not told of the number that is pressed, and the chat stays; the help page has it', async () => {
    await visit();
    await page.setViewport({ width: 1100, height: 900 });
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('dragstart', (event) => heard.push(event.dataTransfer?.getData('text/html') ?? ''), true);
      const { navigation } = globalThis as unknown as { navigation?: EventTarget };
      navigation?.addEventListener('navigate', () => heard.push('navigate'));
    });
    await talk(page, WORRYING);
    const [call = ''] = /Call [\d-]+/.exec(await cardSays(/Call [\d-]+/)) ?? [];
    await settle(900);
    const { x, y } = await rig.inside.placeOf(call);
    expect((await rig.inside.placeOf('Get help')).y - y, 'it is not behind the other button').toBeGreaterThan(40);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 300, y - 100, { steps: 12 });
    await page.mouse.up();
    await settle(900);
    await page.mouse.click(x, y);
    await rig.inside.waitForOwnTab('/help.html');
    expect(page.url()).toMatch(/discord\.com/);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('typefaces and names that the page gives away change nothing of it, and no layer of its own can be forbidden', async () => {
    await visit();
    await talk(page, WORRYING);
    await cardSays(/Not now/);
    const places = async () => {
      // It comes with a movement.
      await settle(900);
      return [await rig.inside.placeOf('Get help'), await rig.inside.placeOf('Not now')];
    };
    const before = await places();
    await page.close();
    await visit();
    await page.evaluate(() => {
      addEventListener('beforetoggle', (event) => event.preventDefault(), true);
      for (const name of ['unit', 'ink', 'surface', 'line', 'font', 'text-s', 'text-m', 'space-4'])
        CSS.registerProperty({ name: `--${name}`, syntax: '<length>', inherits: false, initialValue: '0px' });
      const names = ['Atkinson Hyperlegible', 'Verdana', 'Segoe UI', 'Noto Sans', 'system-ui', 'sans-serif'];
      const face = (name: string) =>
        `@font-face { font-family: "${name}"; src: local("DejaVu Sans Mono"), local("Liberation Mono"); size-adjust: 5% }`;
      document.head.append(Object.assign(document.createElement('style'), { textContent: names.map(face).join('') }));
    });
    await talk(page, WORRYING);
    await cardSays(/Not now/);
    expect(await places()).toEqual(before);
    await page.evaluate(() => {
      const cover = document.createElement('p');
      cover.style.cssText = 'position: fixed; inset: 0; margin: 0; z-index: 2147483647; background: teal';
      document.documentElement.append(cover);
    });
    await settle(900);
    await press('Not now');
    await expect.poll(() => rig.inside.card()).toBe('');
  });

  it('it comes above a modal dialog, a later layer and a hidden body, and can be pressed there', async () => {
    await visit();
    await talk(page, WORRYING);
    await cardSays(/Not now/);
    await page.evaluate(() => {
      document.body.style.display = 'none';
      document.documentElement.style.filter = 'opacity(0)';
      const dialog = document.createElement('dialog');
      const layer = document.createElement('p');
      layer.popover = 'manual';
      layer.style.cssText = 'position: fixed; inset: 0; margin: 0; width: 100vw; height: 100vh';
      document.documentElement.append(dialog, layer);
      dialog.showModal();
      layer.showPopover();
    });
    await settle(2_000);
    await press('Not now');
    await expect.poll(() => rig.inside.card()).toBe('');
  });

  it('where the page throws it away for ever, the popup says so and tells the same', async () => {
    await visit();
    await page.evaluate(() => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof HTMLDivElement && node.parentNode === document.documentElement) node.remove();
      }).observe(document, { childList: true, subtree: true });
    });
    await talk(page, WORRYING);
    expect(await rig.inside.popupSays(/This page hides my warnings/)).toMatch(/Get help/);
    await rig.openOwn('help.html');
    await cardSays(/Not now/);
  });
});
