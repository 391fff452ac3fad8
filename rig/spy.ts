import type { Page } from 'puppeteer-core';
import { EXTENSION_ID, type Rig } from './chromium';

/** What a page that looks for Tawny has found. */
export type Found = {
  /** Calls of the page's own prototypes, and events, that came from an extension. */
  calls: string[];
  /** Messages that the page did not write. */
  messages: string[];
  /** Names that are new on the window. */
  names: string[];
  /** Elements that were put beside the page's own, as it can see them. */
  elements: string[];
  /** Files of the extension that could be loaded. */
  files: string[];
  /** Ways to talk to an extension. */
  ways: string[];
};

type Spying = typeof globalThis & { spy: { found(): Promise<Found>; begin(): void } };

/** Opens a page that began to look for an extension before anything else ran in it. */
export async function openSpying(rig: Rig, url: string): Promise<Page> {
  const page = await rig.browser.newPage();
  await page.evaluateOnNewDocument(spyIn, EXTENSION_ID);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** From here on what is put into the page counts. */
export const beginSpying = (page: Page) => page.evaluate(() => (globalThis as Spying).spy.begin());
export const spiedOut = (page: Page): Promise<Found> => page.evaluate(() => (globalThis as Spying).spy.found());

function spyIn(id: string): void {
  const calls: string[] = [];
  const messages: string[] = [];
  const strangers = new Set<Element>();
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const isForeign = () => /-extension:\/\//.test(new Error('who').stack ?? '');

  for (const place of [Element, Node, Document, EventTarget, MutationObserver, Event, KeyboardEvent, UIEvent, Window]) {
    const proto = place.prototype as unknown as Record<string, unknown>;
    for (const [name, how] of Object.entries(Object.getOwnPropertyDescriptors(proto))) {
      if (name === 'constructor' || !how.configurable) continue;
      const noting = <Run extends (...args: never[]) => unknown>(run: Run) =>
        function (this: unknown, ...args: never[]) {
          if (isForeign()) calls.push(`${place.name}.${name}`);
          return run.apply(this as never, args);
        };
      if (how.get) Object.defineProperty(proto, name, { ...how, get: noting(how.get) });
      else if (typeof how.value === 'function')
        Object.defineProperty(proto, name, { ...how, value: noting(how.value) });
    }
  }
  addEventListener('message', ({ data }) => messages.push(JSON.stringify(data)));
  for (const script of ['watch', 'content']) {
    for (const what of ['wxt:content-script-started', 'wxt:locationchange']) {
      for (const target of [document, globalThis]) {
        target.addEventListener(`${id}:${script}:${what}`, ({ type }) => messages.push(type));
      }
    }
  }

  const looksLike = (element: Element) => `${element.outerHTML} ${element.shadowRoot ? 'open' : 'closed'}`;
  const loads = async (url: string) => {
    const image = new Promise((done) => {
      const picture = new Image();
      picture.onload = () => done(true);
      picture.onerror = () => done(false);
      picture.src = url;
    });
    return (
      (await fetch(url).then(
        () => true,
        () => false,
      )) || image
    );
  };

  Object.assign(globalThis, {
    spy: {
      begin() {
        new MutationObserver((records) => {
          for (const { addedNodes } of records) {
            for (const node of addedNodes) if (node instanceof Element) strangers.add(node);
          }
        }).observe(document.documentElement, { childList: true });
        new MutationObserver((records) => {
          for (const { addedNodes } of records) {
            for (const node of addedNodes) if (node instanceof Element) strangers.add(node);
          }
        }).observe(document.body, { childList: true });
      },
      async found(): Promise<Found> {
        const paths = [
          'manifest.json',
          'icons/16.png',
          'content-scripts/watch.js',
          'read-page.js',
          'popup.html',
          'help.html',
        ];
        const files: string[] = [];
        for (const path of paths) if (await loads(`chrome-extension://${id}/${path}`)) files.push(path);
        const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
        return {
          calls: [...new Set(calls)],
          messages,
          names: Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && name !== 'spy'),
          elements: [...strangers].map(looksLike),
          files,
          ways: chrome?.runtime?.sendMessage ? ['runtime.sendMessage'] : [],
        };
      },
    },
  });
}
