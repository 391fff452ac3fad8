import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { cardText, waitForCard } from './card';
import type { Rig } from './chromium';
import { alertsInJournal, heardSoFar, untilHeard, untilShown } from './journal';
import { type Line, settle, talk, WORRYING } from './talk';

const DEMO = JSON.parse(readFileSync('rig/pages/demo-chat.json', 'utf8')) as Line[];

/** Strong from the first message on. Invented. */
const AT_ONCE: Line[] = [{ from: 'other', text: 'i can give you 500 robux if you send me a pic of you' }];

/** A card that is said to be shown is on the screen a moment later; a quieter one never replaces a louder one. Ms. */
const DRAWN_BY_THEN = 3_000;

export type CardLevel = 'medium' | 'strong' | 'urgent';

/** What a card of each level begins with, in English. */
export const SAYS: Record<CardLevel, RegExp> = {
  medium: /^Slow down/,
  strong: /^Please stop/,
  urgent: /^Get help now/,
};

/** The same in the words of another language's file. */
export function saysIn(words: Record<string, string>): Record<CardLevel, RegExp> {
  const begins = (level: CardLevel) => new RegExp(`^${words[`level.${level}`]?.replace(/[?.]/g, '\\$&')}`);
  return { medium: begins('medium'), strong: begins('strong'), urgent: begins('urgent') };
}

/** Opens a chat and brings it to the front: on a fresh install the welcome page may have come before it. */
export async function openChat(rig: Rig, key = '123'): Promise<Page> {
  const page = await rig.open(`https://discord.com/channels/@me/${key}`);
  await page.setViewport({ width: 1100, height: 760 });
  await settle(700);
  await page.bringToFront();
  return page;
}

/**
 * Talks until a card of this level is there. Which message raises it is the engine's business, and changes with its
 * rules; so three chats are tried, and each stops as soon as the level is reached.
 *
 * @param says what a card of each level begins with, where the browser does not speak English
 * @returns the page of the chat with its card
 */
export async function raiseCard(rig: Rig, level: CardLevel, says = SAYS): Promise<Page> {
  for (const [key, lines] of [
    ['123', DEMO],
    ['777', WORRYING],
    ['888', AT_ONCE],
  ] as const) {
    const page = await openChat(rig, key);
    for (const line of lines) {
      const isDue = await sayHeard(rig, page, line, level);
      const card = isDue ? await waitForCard(page, DRAWN_BY_THEN, says[level]) : await cardText(page);
      if (says[level].test(card)) return page;
      if (level !== 'urgent' && says.urgent.test(card)) break;
    }
    await page.close();
  }
  throw new Error(`None of the chats raised a ${level} card.`);
}

/** Says lines, and waits until they were read and judged: from then on the page knows of them too, for the pause. */
export async function talkHeard(rig: Rig, page: Page, lines: readonly Line[], pause?: number): Promise<void> {
  const before = await heardSoFar(rig);
  await talk(page, lines, pause);
  await untilHeard(rig, before + lines.length);
}

/** Says a line, and waits until all that comes of it has come. @returns whether a card of this level was raised by it */
async function sayHeard(rig: Rig, page: Page, line: Line, level: CardLevel): Promise<boolean> {
  const known = (await alertsInJournal(rig)).map(({ id }) => id);
  await talkHeard(rig, page, [line], 0);
  await untilShown(rig);
  const alerts = await alertsInJournal(rig);
  return alerts.some((alert) => alert.level === level && !known.includes(alert.id));
}
