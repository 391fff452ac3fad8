import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardText, waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { cardArea } from '../../rig/closed-card';
import { alertsInJournal, emptyJournal } from '../../rig/journal';
import { popupSaying } from '../../rig/says';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle, talk } from '../../rig/talk';

/** Strong from one message on. Invented. */
const WORRYING = [{ from: 'other' as const, text: 'i can give you 500 robux if you send me a pic of you' }];

let rig: StagedRig;
let page: Page;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
beforeEach(async () => {
  await emptyJournal(rig);
  page = await openChat(rig);
  return async () => {
    await page.close();
  };
});

/**
 * After whatever a page did: it lives, the child is warned, and the popup answers.
 *
 * @param tidy takes away what would keep the browser's own tree for screen readers busy for minutes
 */
async function allIsWell(tidy = () => {}): Promise<void> {
  await talk(page, WORRYING);
  await untilOurBoxIsThere();
  await page.evaluate(tidy);
  expect(await waitForCard(page)).toMatch(/^Please stop/);
  await (await popupSaying(rig, page, 'Please stop')).close();
}

const untilOurBoxIsThere = () =>
  page.waitForFunction(() => document.documentElement.lastElementChild?.outerHTML === '<div></div>', {
    timeout: 60_000,
  });

/** Empties the open chat. */
const clear = () => (globalThis as unknown as { stage: { clear(): void } }).stage.clear();

describe('a page that means harm', () => {
  it('cannot raise or hide anything with forged messages', async () => {
    await page.evaluate((line) => {
      const conversation = { site: 'discord', key: 'x', audience: 'direct', title: 'x' };
      const message = { id: '1', conversation, speaker: 'other', author: 'x', at: Date.now() };
      const hits = [{ rule: 'threat/x', kind: 'threat', confidence: 1, span: [0, 5] }];
      const data = { sightings: [{ message, hits, marks: [], shape: {}, text: line }] };
      for (const type of ['sightings', 'shown', 'leave', 'eraseAll', 'stillThere', 'tawny']) {
        const letter = { id: 1, type, data, timestamp: Date.now(), sender: { id: 'tawny' } };
        window.postMessage(letter, '*');
        window.postMessage(JSON.stringify(letter), '*');
        for (const target of [document, window, document.body])
          target.dispatchEvent(new CustomEvent(type, { detail: letter }));
      }
    }, 'forged');
    await settle(500);
    expect(await alertsInJournal(rig)).toEqual([]);
    await allIsWell();
  });

  it('cannot throw the card away, again and again', async () => {
    await page.evaluate(() => {
      const end = performance.now() + 2_500;
      new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        for (const node of added)
          if (performance.now() < end && node.nodeName === 'DIV') node.parentNode?.removeChild(node);
      }).observe(document, { childList: true, subtree: true });
    });
    await allIsWell();
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    expect(await waitForCard(page)).toMatch(/^Please stop/);
  });

  it('cannot hide it or move it off the screen', async () => {
    await page.addStyleTag({
      content:
        'body > div, div, [popover] { display: none !important; opacity: 0 !important; visibility: hidden !important; scale: 0 !important;' +
        'content-visibility: hidden !important; inset: -9999px !important; max-height: 0 !important; overflow: clip !important;' +
        'mask: linear-gradient(transparent, transparent) !important; translate: -9999px !important; z-index: -1 !important }',
    });
    await talk(page, WORRYING);
    await untilOurBoxIsThere();
    await settle(300);
    const hide = () =>
      page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        for (const [name, value] of [
          ['display', 'none'],
          ['opacity', '0'],
          ['left', '-9999px'],
          ['transform', 'scale(0)'],
        ] as const)
          host.style.setProperty(name, value, 'important');
        host.hidden = true;
      });
    await hide();
    expect(await waitForCard(page)).toMatch(/^Please stop/);
    const { left, top, width, height } = await cardArea(page);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(1100);
    expect(top + height).toBeLessThanOrEqual(760);
    expect(Math.min(width, height)).toBeGreaterThan(100);
    const seen = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y) === document.documentElement.lastElementChild,
      left + width / 2,
      top + height / 2,
    );
    expect(seen).toBe(true);
  });

  it('cannot drown a warning in a flood', async () => {
    await page.evaluate(() => {
      const { stage } = globalThis as unknown as { stage: { say(line: object): void } };
      for (let i = 0; i < 8_000; i++) stage.say({ from: i % 2 ? 'self' : 'other', text: `line ${i} of a long day` });
    });
    await allIsWell(clear);
  });

  it('cannot stop it with ten megabytes in one message, or in a name', async () => {
    await page.evaluate(() => {
      const { stage } = globalThis as unknown as { stage: { say(line: object): void } };
      stage.say({ from: 'other', text: 'send me a pic '.repeat(750_000) });
      stage.say({ from: 'other', text: 'hello', author: 'x'.repeat(10_000_000) });
      document.title = 'y'.repeat(10_000_000);
    });
    await allIsWell(() => {
      (globalThis as unknown as { stage: { clear(): void } }).stage.clear();
      document.title = 'Discord';
    });
  });

  it('cannot stop it with ten thousand open roots in each other', async () => {
    await page.evaluate(nestRoots, 'div');
    await allIsWell(() => document.getElementById('nest')?.remove());
  });

  it('cannot stop it by breaking its own language', async () => {
    await page.evaluate(() => {
      const broken = () => {
        throw new Error('broken');
      };
      Object.defineProperty(Element.prototype, 'attachShadow', { value: broken });
      Object.defineProperty(MutationObserver.prototype, 'observe', { value: broken });
      Object.defineProperty(CSSStyleSheet.prototype, 'replaceSync', { value: broken });
      Object.defineProperty(String.prototype, 'normalize', { value: broken });
      Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });
      Object.defineProperty(Node.prototype, 'parentNode', { get: broken });
      Object.defineProperty(globalThis, 'Intl', { value: undefined });
    });
    await allIsWell();
  });

  it('cannot silence it by putting names over parts of its document', async () => {
    await page.evaluate((text) => {
      type Chat = { name: string };
      const { stage } = globalThis as unknown as {
        stage: { chats: Chat[]; set: { row(...line: unknown[]): Element; list(chat?: Chat): Element } };
      };
      const [chat] = stage.chats;
      const id = String((BigInt(Date.now() - 1_420_070_400_000) << 22n) + 5n);
      const row = stage.set.row({ id, from: 'other', author: chat?.name, text, at: Date.now() }, undefined, chat);
      const list = stage.set.list(chat);
      const names = ['querySelectorAll', 'querySelector', 'body', 'title', 'defaultView', 'activeElement'];
      names.push('documentElement', 'fullscreenElement', 'elementFromPoint', 'visibilityState', 'addEventListener');
      const cover = document.createElement('div');
      cover.innerHTML = names.map((name) => `<img name="${name}" alt="">`).join('');
      document.documentElement.append(cover);
      setTimeout(() => list.append(row), 1_200);
    }, WORRYING[0]?.text);
    expect(await page.evaluate(() => typeof document.querySelector)).toBe('object');
    expect(await waitForCard(page)).toMatch(/^Please stop/);
  });

  it('makes its whole body anew, and the card stands in the new one', async () => {
    await allIsWell();
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<main>somewhere else</main>';
      document.documentElement.replaceChild(body, document.body);
    });
    await expect.poll(() => cardText(page)).toMatch(/^Please stop/);
  });
});

it('on a site whose open roots it enters, ten thousand of them in each other do not stop it', async () => {
  const reddit = await rig.open('https://www.reddit.com/r/homework/comments/1');
  await settle(700);
  await reddit.evaluate(nestRoots, 'shreddit-comment');
  await settle(2_000);
  expect(await reddit.evaluate(() => 1 + 1)).toBe(2);
  const popup = await rig.popup(reddit);
  await popup.waitForSelector('h1');
  await popup.close();
  await reddit.close();
});

function nestRoots(first: string): void {
  let at: Element = document.querySelector('main') ?? document.body;
  for (let i = 0; i < 10_000; i++) {
    const next = document.createElement(i === 0 ? first : 'div');
    if (i === 0) {
      next.id = 'nest';
      // Drawing that many in each other is more than the browser itself can do.
      next.style.display = 'none';
    }
    (at.shadowRoot ?? at).append(next);
    next.attachShadow({ mode: 'open' });
    at = next;
  }
}
