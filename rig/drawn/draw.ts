import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import type { CardView } from '../../lib/ui/card/view';
import { helplinesPlugin } from '../../scripts/helplines-plugin';
import type { Measure } from './in-page';

type Drawn = { words: Record<string, string>; drawCard(view: CardView, unit?: number): void; measureCard(): Measure };

/** `#i18n` looks words up in what the page was given, so that one page can speak all languages. */
function wordsOfThePage(): Plugin {
  return {
    name: 'words-of-the-page',
    enforce: 'pre',
    resolveId: (id) => (id === '#i18n' ? '\0words-of-the-page' : undefined),
    load: (id) =>
      id === '\0words-of-the-page'
        ? `export const i18n = { t: (key, gaps = {}) => (globalThis.words[key] ?? key).replace(/\\{(\\w+)\\}/g, (whole, name) => String(gaps[name] ?? whole)) };`
        : undefined,
  };
}

/** The card as it ships, in one script for a plain page: drawing hundreds of them takes seconds. */
export async function bundleCards(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [wordsOfThePage(), helplinesPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve('rig/drawn/in-page.ts'), formats: ['iife'], name: 'cards' },
    },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  if (!bundle || !('output' in bundle)) throw new Error('The cards could not be put together.');
  return bundle.output[0].code;
}

/** Opens an empty page that can draw cards. */
export async function openDrawing(page: Page, code: string): Promise<void> {
  await page.setContent(
    '<!doctype html><html lang="en"><title>Cards</title><style>html { background: #e9ecf1 } @media (prefers-color-scheme: dark) { html { background: #2b2e38 } }</style><body></body></html>',
  );
  await page.evaluate(code);
}

/** Draws each of the cards in the words of one language, and measures it. */
export function measureAll(
  page: Page,
  words: Record<string, string>,
  views: readonly CardView[],
  unit?: number,
): Promise<Measure[]> {
  return page.evaluate(
    (said, all, letters) => {
      const drawn = globalThis as unknown as Drawn;
      drawn.words = said;
      return all.map((view) => {
        drawn.drawCard(view, letters);
        return drawn.measureCard();
      });
    },
    words,
    [...views],
    unit,
  );
}

/** Draws one card and leaves it there. */
export async function drawOne(page: Page, words: Record<string, string>, view: CardView): Promise<void> {
  await measureAll(page, words, [view]);
}
