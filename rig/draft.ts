import type { Page } from 'puppeteer-core';
import { cardText, waitForCard } from './card';
import { talkHeard } from './chat';
import type { Rig } from './chromium';
import { withEditor } from './editors';
import { type Line, settle } from './talk';

/** Where the child writes on Discord. */
export const COMPOSER = '[role="textbox"]';

/** Opens another chat with a live editor, in which the other side has said these lines. The caret is in the editor. */
export async function openDraft(rig: Rig, chat: number, lines: string[]): Promise<Page> {
  const page = await rig.open(`https://discord.com/channels/@me/${chat}`);
  await settle(600);
  await page.bringToFront();
  await withEditor(page, 'slate');
  await hear(rig, page, lines);
  await page.click(COMPOSER);
  return page;
}

/** Says lines of the other side, and waits until all is known of them that a pause depends on. */
export async function hear(rig: Rig, page: Page, lines: string[], more?: Pick<Line, 'chat'>): Promise<void> {
  const said = lines.map((text) => ({ from: 'other' as const, text, ...more }));
  await talkHeard(rig, page, said);
  // The worker is asked a second after a sign.
  await ownTime(page, 1_000);
  await settle(600);
}

/** Waits by the clock of the page: all that our script there had to do within this time is done. Ms. */
export async function ownTime(page: Page, ms: number): Promise<void> {
  await page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), ms);
}

/** Writes and presses Enter. @returns the card, where there is one; nothing comes of what is let go */
export async function send(page: Page, text: string): Promise<string> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await settle(300);
  return cardText(page);
}

/** Writes and presses Enter. @returns what is said of it */
export async function held(page: Page, text: string): Promise<string> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  return waitForCard(page);
}
