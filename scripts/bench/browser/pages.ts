import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { EXTENSION_ID, type Rig } from '../../../rig/chromium';
import { median } from '../measure/rounds';
import { type Section, tableOf } from '../section';
import { filesOf, gzipped } from './sizes';
import { withVariant } from './variants';

const PAGES = ['popup', 'options', 'welcome', 'help', 'seen', 'practice', 'check', 'check-page', 'self-test'];
const ROUNDS = 11;

/** The pages of the extension: what they weigh, and when the popup is first seen. */
export async function pages(port: number): Promise<Section> {
  const built = PAGES.filter((name) => existsSync(`.output/chrome-mv3/${name}.html`));
  const sizes = built.map((name) => gzipped(filesOf(`${name}.html`)));
  const [empty, popup] = await firstPaints(port);
  return {
    title: 'Pages of the extension',
    tables: [
      tableOf('gzipped, with all that is loaded at the start', built, sizes, ' KiB'),
      tableOf('first paint', ['an empty Preact popup', 'the popup'], [empty, popup], ' ms'),
    ],
    curves: [],
    targets: [
      {
        id: 'B10',
        name: 'first paint of the popup against an empty Preact popup',
        measured: popup / empty,
        atMost: 1.3,
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

/** Both take turns in browsers of their own. */
function firstPaints(port: number): Promise<[empty: number, tawny: number]> {
  return withVariant('empty', port, (empty) =>
    withVariant('tawny', port, async (tawny) => {
      const times: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        times[0].push(await firstPaint(empty));
        times[1].push(await firstPaint(tawny));
      }
      return [median(times[0]), median(times[1])];
    }),
  );
}

async function firstPaint(rig: Rig): Promise<number> {
  const page = await rig.browser.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
  const time = await paintOf(page);
  await page.close();
  return time;
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
