import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardText, pressInCard, waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { cardArea, fontsOfCard } from '../../rig/closed-card';
import { alertsInJournal, emptyJournal } from '../../rig/journal';
import { popupSaying } from '../../rig/says';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle, talk } from '../../rig/talk';

/** Strong from one message on. Invented. */
const WORRYING = [{ from: 'other' as const, text: 'i can give you 500 robux if you send me a pic of you' }];
const STRONG = /^Please stop/;

type Spy = { heard: string[] };
type Asked = { asked: string[]; chrome: { tabs: Record<'update' | 'create', unknown> } };

let rig: StagedRig;
let page: Page;
let chat = 8_000;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
beforeEach(async () => {
  await emptyJournal(rig);
  chat += 1;
  page = await openChat(rig, `${chat}`);
  return () => page.close();
});

/** Whether a press in the middle of the card would land on it. */
async function isOnTop(): Promise<boolean> {
  const { left, top, width, height } = await cardArea(page);
  const hit = (x: number, y: number) => document.elementFromPoint(x, y)?.outerHTML === '<div></div>';
  return page.evaluate(hit, left + width / 2, top + height / 2);
}

describe('a page that listens to everything', () => {
  beforeEach(async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const note = (...facts: unknown[]) => heard.push(facts.map(String).join(' '));
      addEventListener('dragstart', (event) => note('drag', event.dataTransfer?.getData('text/html')), true);
      addEventListener('copy', () => note('copy', getSelection()), true);
      for (const type of ['beforetoggle', 'toggle', 'command']) addEventListener(type, () => note(type), true);
      type Leaving = Event & { destination: { url: string }; sourceElement?: Element };
      const { navigation } = globalThis as unknown as { navigation: EventTarget };
      navigation.addEventListener('navigate', (event) => {
        const { destination, sourceElement } = event as Leaving;
        note('navigate', destination.url, sourceElement?.outerHTML);
      });
    });
  });
  const heard = () => page.evaluate(() => (globalThis as unknown as Spy).heard);

  it('is not told where a link of the card leads, pressed or dragged; and the link leads there', async () => {
    const worker = await rig.worker();
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as Asked;
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      const note = async (...given: unknown[]) => void asked.push((given.at(-1) as { url: string }).url);
      chrome.tabs.update = note;
      chrome.tabs.create = note;
    });
    const asked = () => worker.evaluate(() => (globalThis as unknown as Asked).asked);
    await talk(page, WORRYING);
    const call = /\[(Call [\d-]+)\]/.exec(await waitForCard(page, undefined, STRONG))?.[1] ?? '';
    const link = await page.waitForSelector(`aria/${call}[role="link"]`);
    const { x, y } = await (link as NonNullable<typeof link>).clickablePoint();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 300, y - 100, { steps: 12 });
    await page.mouse.up();
    await settle(900);
    await page.mouse.click(x, y);
    await expect.poll(asked).toEqual([`tel:${call.replace(/\D/g, '')}`]);
    // By keyboard as any link.
    await link?.focus();
    await page.keyboard.press('Enter');
    await expect.poll(asked).toHaveLength(2);
    expect(await heard()).toEqual([]);
  });

  it('hears nothing while the card comes, is marked and copied, goes and is printed over', async () => {
    await talk(page, WORRYING);
    await waitForCard(page, undefined, STRONG);
    const { left, top } = await cardArea(page);
    await page.mouse.move(left + 60, top + 90);
    await page.mouse.down();
    await page.mouse.move(left + 240, top + 260, { steps: 8 });
    await page.mouse.up();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await page.emulateMediaType('print');
    await expect(cardArea(page), 'it is not on paper').rejects.toThrow(/box model/);
    await page.emulateMediaType('screen');
    await pressInCard(page, 'Not now');
    await expect.poll(() => cardText(page)).toBe('');
    expect((await heard()).filter((line) => line !== 'copy ')).toEqual([]);
  });
});

describe('a card looks as it should', () => {
  it('where a page gives its own typefaces the names of others', async () => {
    await page.evaluate(() => {
      const names = ['Atkinson Hyperlegible', 'Verdana', 'Segoe UI', 'Noto Sans', 'Arial', 'system-ui', 'sans-serif'];
      const face = (name: string) =>
        `@font-face { font-family: "${name}"; src: local("DejaVu Sans Mono"), local("Liberation Mono"); size-adjust: 5% }`;
      document.head.append(Object.assign(document.createElement('style'), { textContent: names.map(face).join('') }));
    });
    await talk(page, WORRYING);
    await waitForCard(page, undefined, STRONG);
    const fonts = await fontsOfCard(page);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ familyName, isCustomFont }) => isCustomFont || /Mono/.test(familyName))).toEqual([]);
  });

  it('where a page registers the names of its colours and lengths', async () => {
    await talk(page, WORRYING);
    await waitForCard(page, undefined, STRONG);
    const before = await cardArea(page);
    await page.evaluate(() => {
      for (const name of ['unit', 'ink', 'surface', 'action', 'line', 'font', 'text-s', 'text-m', 'space-4', 'round-l'])
        CSS.registerProperty({ name: `--${name}`, syntax: '<length>', inherits: false, initialValue: '0px' });
    });
    await settle(700);
    expect(await cardArea(page)).toEqual(before);
  });
});

describe('a card is on top', () => {
  it('where a page forbids every layer but its own', async () => {
    await page.evaluate(() => {
      addEventListener('beforetoggle', (event) => event.preventDefault(), true);
      const cover = document.createElement('p');
      cover.style.cssText = 'position: fixed; inset: 0; margin: 0; z-index: 2147483647; background: teal';
      document.documentElement.append(cover);
      setInterval(() => document.documentElement.append(cover), 20);
    });
    await talk(page, WORRYING);
    await waitForCard(page, undefined, STRONG);
    await settle(700);
    expect(await isOnTop()).toBe(true);
    await pressInCard(page, 'Not now');
    await expect.poll(() => cardText(page)).toBe('');
  });
});

it('a card under a transition between views that never ends counts as not shown, and the popup tells it', async () => {
  await page.evaluate(() => {
    const style =
      '::view-transition { pointer-events: none; background: teal } ::view-transition-old(root), ::view-transition-new(root) { display: none }' +
      ' ::view-transition-group(root) { animation: 600s still } @keyframes still { to { opacity: 0.9 } }';
    document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
    setInterval(() => {
      if (!document.documentElement.matches(':active-view-transition')) document.startViewTransition(() => {});
    }, 50);
  });
  await talk(page, WORRYING);
  await (await popupSaying(rig, page, 'This page hides my warnings')).close();
  expect((await alertsInJournal(rig)).filter(({ shownAt }) => shownAt !== undefined)).toEqual([]);
});

it('a card in a page that was made lifeless counts as not shown, and the popup tells it', async () => {
  await page.evaluate(() => {
    document.documentElement.inert = true;
  });
  await talk(page, WORRYING);
  await (await popupSaying(rig, page, 'This page hides my warnings')).close();
  expect((await alertsInJournal(rig)).filter(({ shownAt }) => shownAt !== undefined)).toEqual([]);
});

it('a page that measures all it can is told of a nameless element without a size', async () => {
  await talk(page, WORRYING);
  await waitForCard(page, undefined, STRONG);
  const measured = await page.evaluate(async () => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const { width, height } = host.getBoundingClientRect();
    const sizes = await new Promise<number[]>((done) => {
      new ResizeObserver(([entry]) => done([entry?.contentRect.width ?? -1, entry?.contentRect.height ?? -1])).observe(
        host,
      );
    });
    const { display, zIndex, counterIncrement, containerType, viewTransitionName } = getComputedStyle(host);
    const pages = new Set([...document.documentElement.computedStyleMap()].map(([name]) => name));
    const own = [...host.computedStyleMap()]
      .map(([name]) => name)
      .filter((name) => name.startsWith('--') && !pages.has(name));
    return {
      sizes: [width, height, host.offsetWidth, host.scrollHeight, ...sizes],
      style: [display, zIndex, counterIncrement, containerType, viewTransitionName],
      own,
      markup: host.outerHTML,
      layers: document.querySelectorAll(':popover-open, :modal, [popover]').length,
      highlights: CSS.highlights.size,
      animations: document.getAnimations().length + host.getAnimations({ subtree: true }).length,
      root: host.shadowRoot,
    };
  });
  expect(measured).toEqual({
    sizes: [0, 0, 0, 0, 0, 0],
    style: ['contents', 'auto', 'none', 'normal', 'none'],
    own: [],
    markup: '<div></div>',
    layers: 0,
    highlights: 0,
    animations: 0,
    root: null,
  });
});
