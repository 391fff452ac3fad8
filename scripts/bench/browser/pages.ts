import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { median } from '../../../tests/bench/rounds';
import { EXTENSION_ID, type Rig } from '../../../tests/browser/rig/chromium';
import { type Section, tableOf } from '../section';
import { filesOf, gzipped } from './sizes';
import { withVariant } from './variants';

const PAGES = ['popup', 'options', 'welcome', 'help', 'seen', 'practice', 'check', 'check-page', 'self-test'];
const ROUNDS = 7;

/** The pages of the extension: what they weigh, and when the popup is first seen. */
export async function pages(port: number): Promise<Section> {
  const built = PAGES.filter((name) => existsSync(`.output/chrome-mv3/${name}.html`));
  const sizes = built.map((name) => gzipped(filesOf(`${name}.html`)));
  const plain = await withVariant('empty', port, firstPaint);
  const popup = await withVariant('tawny', port, firstPaint);
  return {
    title: 'Pages of the extension',
    tables: [
      tableOf('gzipped, with all that is loaded at the start', built, sizes, ' KiB'),
      tableOf('first paint', ['a page with one word', 'the popup'], [plain, popup], ' ms'),
    ],
    curves: [],
    targets: [
      {
        id: 'B10',
        name: 'first paint of the popup against a page with one word',
        measured: popup / plain,
        atMost: 1.3,
        why: 'A page without a script is stricter than the empty popup of the target.',
      },
      ...built.map((name, k) => ({
        id: 'B10',
        name: `${name}, gzipped`,
        measured: sizes[k] ?? 0,
        atMost: 60,
        unit: ' KiB',
      })),
    ],
  };
}

async function firstPaint(rig: Rig): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await rig.browser.newPage();
    await page.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
    times.push(await paintOf(page));
    await page.close();
  }
  return median(times);
}

function paintOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) done(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
