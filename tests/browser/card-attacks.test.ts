import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardText, pressInCard, waitForCard } from '../../rig/card';
import { openChat, raiseCard, talkHeard } from '../../rig/chat';
import { EXTENSION_ID } from '../../rig/chromium';
import { cardArea } from '../../rig/closed-card';
import { alertsInJournal, emptyJournal, untilShown } from '../../rig/journal';
import { popupSaying } from '../../rig/says';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle, talk } from '../../rig/talk';
import { until } from '../../rig/until';

/** Strong from one message on. Invented. */
const WORRYING = [{ from: 'other' as const, text: 'i can give you 500 robux if you send me a pic of you' }];
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

/** Whether a press in the middle of the card would land on it. */
async function isOnTop(): Promise<boolean> {
  const { left, top, width, height } = await cardArea(page);
  return page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.outerHTML === '<div></div>',
    left + width / 2,
    top + height / 2,
  );
}

/** Whether any card of this page is said to have been seen. */
const isShown = async () => (await alertsInJournal(rig)).some(({ shownAt }) => shownAt !== undefined);

describe('only the child closes', () => {
  it('a card: key presses and clicks that a page makes up do nothing', async () => {
    page = await raiseCard(rig, 'strong');
    await settle(1_000);
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      for (const target of [document, window, document.body, host]) {
        for (const type of ['keydown', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'submit', 'change'])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
      }
      host.click();
      if (host.popover) host.hidePopover();
    });
    await settle(600);
    expect(await cardText(page)).toMatch(STRONG);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page), { message: 'a real one does' }).toBe('');
  });

  it('a card also where its page swallows every click and key', async () => {
    page = await openChat(rig);
    await page.evaluate(() => {
      for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    });
    await talk(page, WORRYING);
    expect(await waitForCard(page)).toMatch(STRONG);
    await settle(900);
    const button = await page.waitForSelector('aria/Not now[role="button"]');
    // As long as a finger stays down.
    await button?.click({ delay: 120 });
    await expect.poll(() => cardText(page)).toBe('');
  });

  it('a pause: it stays up as well', async () => {
    page = await openChat(rig, '901');
    await talkHeard(rig, page, [{ from: 'other', text: 'how old are you' }]);
    await page.click('[role="textbox"]');
    await page.keyboard.type('im 12');
    await page.keyboard.press('Enter');
    expect(await waitForCard(page)).toMatch(/your age/);
    await page.evaluate(() => {
      for (const target of [document, window, document.activeElement as Element])
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    await settle(300);
    expect(await cardText(page)).toMatch(/your age/);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
  });
});

describe('a card that its page throws away for ever', () => {
  it('is told by the icon and the popup, and stands in the next page of ours, where it counts as seen', async () => {
    page = await openChat(rig);
    await page.evaluate(() => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof HTMLDivElement && node.parentNode === document.documentElement) node.remove();
      }).observe(document, { childList: true, subtree: true });
    });
    await talk(page, WORRYING);
    const popup = await popupSaying(rig, page, 'This page hides my warnings');
    const said = await popup.evaluate(() => document.body.textContent);
    expect(said).toMatch(/Please stop/);
    expect(said).toMatch(/Get help/);
    await popup.close();
    expect(await isShown()).toBe(false);
    const help = await rig.open(`chrome-extension://${EXTENSION_ID}/help.html`);
    expect(await waitForCard(help, undefined, STRONG)).toMatch(STRONG);
    await until(isShown, () => 'It never counted as seen.');
    await pressInCard(help, 'Not now');
    await expect.poll(() => cardText(help)).toBe('');
    await help.close();
    await page.bringToFront();
    expect(await page.evaluate(() => 1 + 1), 'the page lives').toBe(2);
  });

  it('comes back after document.open', async () => {
    page = await raiseCard(rig, 'strong');
    await page.evaluate(() => {
      document.open();
      document.write('<main>somewhere else</main>');
      document.close();
    });
    await settle(700);
    await expect.poll(() => cardText(page)).toMatch(STRONG);
    expect(await isOnTop()).toBe(true);
  });
});

describe('a card is on top', () => {
  const WAYS: Record<string, () => void> = {
    'of a hidden body': () => void document.body.style.setProperty('display', 'none', 'important'),
    'of a body that is moved, filtered and 6,000 px high': () => {
      document.documentElement.style.cssText = 'transform: translateY(9px); filter: blur(0); opacity: 0.01';
      document.body.style.cssText = 'height: 6000px; transform: scale(1); filter: sepia(1)';
    },
    'of a page that is cut away': () => {
      document.documentElement.style.cssText =
        'clip-path: inset(100%); visibility: hidden; mask: linear-gradient(#0000, #0000)';
    },
    'of a page that makes all tiny': () => document.documentElement.style.setProperty('zoom', '0.02'),
    'of rules for everything': () => {
      const rule =
        '* { opacity: 0 !important; display: none !important; scale: 0 !important; inset: -9999px !important }';
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: `${rule} :root, head, body { display: block !important }`,
        }),
      );
    },
    'of a later layer': () => {
      const layer = document.createElement('p');
      layer.popover = 'manual';
      layer.style.cssText = 'position: fixed; inset: 0; margin: 0; width: 100vw; height: 100vh; background: teal';
      document.body.append(layer);
      layer.showPopover();
    },
    'of a later layer that lets presses through': () => {
      const layer = document.createElement('p');
      layer.popover = 'manual';
      layer.style.cssText = 'position: fixed; inset: 0; margin: 0; width: 100vw; height: 100vh; pointer-events: none';
      document.body.append(layer);
      layer.showPopover();
    },
    'of a modal dialog': () => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Accept all cookies?';
      document.body.append(dialog);
      dialog.showModal();
    },
  };

  it.each(Object.entries(WAYS))('%s, and can be pressed there', async (_, way) => {
    page = await raiseCard(rig, 'strong');
    await page.evaluate(way);
    await settle(700);
    expect(await isOnTop()).toBe(true);
    const { width, height } = await cardArea(page);
    expect(Math.min(width, height)).toBeGreaterThan(100);
    await pressInCard(page, 'Not now');
    await expect.poll(() => cardText(page)).toBe('');
  });

  it('of a page in full screen, before and after', async () => {
    page = await openChat(rig);
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'full';
      button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
      button.onclick = () => void document.querySelector('main, ol, body > *')?.requestFullscreen();
      document.body.append(button);
    });
    await page.click('#full');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await talk(page, WORRYING);
    expect(await waitForCard(page)).toMatch(STRONG);
    await expect.poll(isOnTop).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await settle(700);
    expect(await isOnTop()).toBe(true);
  });
});

describe('a card counts as shown', () => {
  it('only once it was seen: a page that draws nothing keeps it owed, and the popup tells', async () => {
    page = await openChat(rig);
    await page.evaluate(() => document.documentElement.style.setProperty('content-visibility', 'hidden', 'important'));
    await talk(page, WORRYING);
    await (await popupSaying(rig, page, 'This page hides my warnings')).close();
    expect(await isShown()).toBe(false);
    await page.bringToFront();
    await page.evaluate(() => document.documentElement.style.removeProperty('content-visibility'));
    await untilShown(rig);
    await (await popupSaying(rig, page, /^(?!.*This page hides)/)).close();
  });
});

it('forty faked chats in half a minute are one card, which says that it is more than one chat', async () => {
  page = await openChat(rig);
  let cards = 0;
  let last = '';
  for (let chat = 0; chat < 40; chat += 1) {
    await page.evaluate(
      (key) => {
        const { stage } = globalThis as unknown as { stage: { open(key: string, chat: { name: string }): void } };
        stage.open(key, { name: `someone ${key}` });
      },
      String(5_000 + chat),
    );
    await settle(400);
    await talk(page, WORRYING);
    const now = await page.evaluate(() => document.documentElement.querySelectorAll('html > div').length);
    cards = Math.max(cards, now);
    if (chat === 20) last = await waitForCard(page);
  }
  await until(
    async () => (await alertsInJournal(rig)).length >= 20,
    () => 'Too few alerts to speak of.',
  );
  expect(cards).toBe(1);
  expect(last).toMatch(/In more than one chat here/);
  await pressInCard(page, 'Not now');
  await settle(1_500);
  expect(await cardText(page), 'closed once, it is closed').toBe('');
});
