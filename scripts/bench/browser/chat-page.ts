import type { Page } from 'puppeteer-core';
import type { Rig } from '../../../rig/chromium';
import { settle } from '../../../rig/talk';

export const CHAT = 'https://discord.com/channels/@me/123';
/** Real sites keep about so many rows. */
const ROWS = 150;

export async function openPage(rig: Rig, address = CHAT): Promise<Page> {
  const page = await rig.open(address);
  await page.setViewport({ width: 1100, height: 760 });
  await page.bringToFront();
  await settle(1500);
  return page;
}

type Stage = { say(line: { from: string; text: string }): void };
type StageWindow = typeof globalThis & { stage: Stage };

/**
 * Lets messages arrive, some in every frame, in a list that drops its oldest rows.
 * @param perSecond so many a second; as many as `aFrame` in every frame where it is left out
 */
export async function arrive(page: Page, texts: readonly string[], aFrame: number, perSecond?: number): Promise<void> {
  await page.evaluate(
    async (said, some, rate, most) => {
      const { stage } = globalThis as StageWindow;
      const list = document.querySelector('[data-list-id="chat-messages"]');
      const start = performance.now();
      for (let next = 0; next < said.length; ) {
        await new Promise((done) => requestAnimationFrame(done));
        const due = rate ? Math.min(said.length, Math.ceil(((performance.now() - start) / 1000) * rate)) : next + some;
        for (; next < due && next < said.length; next++)
          stage.say({ from: next % 2 ? 'self' : 'other', text: said[next] ?? '' });
        while (list && list.childElementCount > most) list.firstElementChild?.remove();
      }
    },
    texts as string[],
    aFrame,
    perSecond,
    ROWS,
  );
}
