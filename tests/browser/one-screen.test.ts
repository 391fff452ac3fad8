import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../lib/engine/rule';
import type { CardLevel, CardView } from '../../lib/ui/card/view';
import type { Band, HelplineView, Topic } from '../../lib/ui/views';
import { FLAGS } from '../../rig/chromium';
import { bundleCards, measureAll, openDrawing } from '../../rig/drawn/draw';
import { readWords } from '../ui/words-plugin';

const LOCALES = readdirSync('locales').map((file) => basename(file, '.yml'));
const LEVELS: CardLevel[] = ['medium', 'strong', 'urgent'];
const BANDS: Band[] = ['8-11', '12-16'];
const TOPICS: Topic[] = [...CATEGORIES, 'pattern'];

/** Longer than any that we have. */
const HELPLINE: HelplineView = {
  name: 'Teléfono de Atención a la Infancia',
  web: 'https://example.org',
  emergency: '0800 111',
  remove: { name: 'AEPD Canal Prioritario', web: 'https://example.org' },
};
const STORY = ['persona-claim', 'personal-probe', 'isolation', 'account-request'] as const;

const CARDS: CardView[] = TOPICS.flatMap((main) =>
  BANDS.flatMap((band) =>
    LEVELS.flatMap((level): CardView[] => {
      const card: CardView = {
        alertId: `${main}-${band}-${level}`,
        level,
        main,
        band,
        story: STORY,
        helpline: HELPLINE,
      };
      return level === 'medium'
        ? [card, { ...card, alertId: `${card.alertId}-known`, mayBeOk: true }]
        : [card, { ...card, alertId: `${card.alertId}-together`, together: true }];
    }),
  ),
);

/** A window of 620 pixels, the height that the cheapest school laptop leaves, with everything twice as large. */
const WINDOWS = {
  'zoomed to 200 %': { view: { width: 683, height: 310, deviceScaleFactor: 2 }, unit: undefined },
  'with letters of 200 %': { view: { width: 1366, height: 620 }, unit: 32 },
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  browser = await puppeteer.launch({ executablePath, pipe: true, args: [...FLAGS] });
  page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const code = await bundleCards();
  await openDrawing(page, code);
});
afterAll(async () => browser.close());

describe.each(LOCALES)('every card in %s', (locale) => {
  it.each(Object.entries(WINDOWS))(
    '%s shows its first step and "Get help" without scrolling',
    async (_, { view, unit }) => {
      await page.setViewport(view);
      const measures = await measureAll(page, await readWords(locale), CARDS, unit);
      const faults = CARDS.flatMap(({ alertId }, at) => {
        const { top, bottom, fold, title, step, help, cut } = measures[at] ?? {};
        const ok = [top, bottom, fold, title, step, help].every((part) => part !== undefined);
        if (!ok || !help) return [`${alertId}: not drawn`];
        const found: [boolean, string][] = [
          [(top ?? -1) >= 0, `begins above the window, at ${top}`],
          [(bottom ?? Infinity) <= view.height, `ends below the window, at ${bottom}`],
          [(step ?? Infinity) <= (fold ?? 0), `first step ends at ${step}, seen until ${fold}`],
          [help.bottom <= view.height && help.top >= (fold ?? 0), `help is at ${help.top} to ${help.bottom}`],
          [cut?.length === 0, `cut off: ${cut?.join(' · ')}`],
        ];
        return found.filter(([good]) => !good).map(([, what]) => `${alertId}: ${what}`);
      });
      expect(faults).toEqual([]);
    },
  );

  it('has one main action and at most four controls', async () => {
    const measures = await measureAll(page, await readWords(locale), CARDS);
    const crowded = CARDS.filter((_, at) => (measures[at]?.controls ?? 99) > 4 || measures[at]?.primary !== 1);
    expect(crowded.map(({ alertId }) => alertId)).toEqual([]);
  });
});
