import type { Page } from 'puppeteer-core';
import { waitForCard } from '../../rig/card';
import { type CardLevel, raiseCard, saysIn } from '../../rig/chat';
import type { Rig } from '../../rig/chromium';
import { SLOWLY, settle, talk } from '../../rig/talk';
import { readWords } from '../../tests/ui/words-plugin';
import { type Look, look, shoot, withBrowser } from './shoot';

/** A chat with a card of this level, looked at in a certain way. */
export async function chatWithCard(rig: Rig, level: CardLevel, how: Look = {}) {
  const page = await raiseCard(rig, level, saysIn(await readWords(how.language ?? 'en')));
  await look(page, how);
  return page;
}

const TEEN = { country: 'GB', ageBand: '12-16' };
const YOUNG = { country: 'GB', ageBand: '8-11' };

const CARDS: readonly [name: string, level: CardLevel, how: Look, settings: object][] = [
  ['card-medium-light', 'medium', {}, TEEN],
  ['card-medium-young', 'medium', {}, YOUNG],
  ['card-strong-light', 'strong', {}, TEEN],
  ['card-strong-dark', 'strong', { dark: true }, YOUNG],
  ['card-together-light', 'strong', {}, { ...TEEN, parentsSee: 'suggest' }],
  ['card-urgent-light', 'urgent', {}, TEEN],
  ['card-urgent-dark', 'urgent', { dark: true }, YOUNG],
  ['card-urgent-narrow', 'urgent', { width: 360, height: 640 }, TEEN],
  ['card-strong-200', 'strong', { width: 1280, height: 900, zoom: 2 }, TEEN],
  ['card-urgent-400', 'urgent', { width: 1280, height: 1024, zoom: 4 }, TEEN],
  ['card-medium-arabic', 'medium', { language: 'ar', dark: true }, TEEN],
  ['card-strong-arabic', 'strong', { language: 'ar' }, TEEN],
  ['card-urgent-arabic', 'urgent', { language: 'ar' }, YOUNG],
  ['card-strong-german', 'strong', { language: 'de' }, { ...TEEN, country: 'DE' }],
];

/** Every level of a card, in light and dark, on small screens and large letters, and in other languages. */
export async function shootCards(): Promise<void> {
  for (const [name, level, how, settings] of CARDS)
    await withBrowser(settings, async (rig) => shoot(await chatWithCard(rig, level, how), name), how);
  await withBrowser(YOUNG, async (rig) => shoot(await roomWithoutSides(rig), 'card-side-unknown'));
}

/** A room that does not show which lines are the child's. */
async function roomWithoutSides(rig: Rig): Promise<Page> {
  const page = await rig.open('https://www.imvu.com/next/chat/room-42-1/');
  await look(page, {});
  await settle(700);
  await page.bringToFront();
  await talk(page, SLOWLY);
  await waitForCard(page);
  return page;
}
