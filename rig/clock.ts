import type { Page } from 'puppeteer-core';
import type { Line } from './talk';

const TWO_DAYS = 2 * 86_400_000;

/** Says something that the page shows as said two days ago: to a device whose clock is two days ahead, all is so. */
export function sayAtPageTime(page: Page, line: Line): Promise<void> {
  return page.evaluate(
    (said, ms) => {
      const { stage } = globalThis as unknown as { stage: { say(line: object): void } };
      stage.say({ ...said, at: Date.now() - ms });
    },
    line,
    TWO_DAYS,
  );
}
