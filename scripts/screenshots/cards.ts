import { readFileSync } from 'node:fs';
import { waitForCard } from '../../tests/browser/rig/card';
import { type CardLevel, openChat, raiseCard } from '../../tests/browser/rig/chat';
import type { Rig } from '../../tests/browser/rig/chromium';
import { talk } from '../../tests/browser/rig/talk';
import { type Look, look, shoot, withBrowser } from './shoot';

const DEMO = JSON.parse(readFileSync('tests/pages/demo-chat.json', 'utf8')) as Parameters<typeof talk>[1];
/** A chat with a card of this level, looked at in a certain way. */
export async function chatWithCard(rig: Rig, level: CardLevel, how: Look = {}) {
  const page = await raiseCard(rig, level);
  await look(page, how);
  return page;
}

/** A card is drawn in the language of the browser, so there is nothing in it to wait for. */
async function playAll(rig: Rig, how: Look) {
  const page = await openChat(rig);
  await look(page, how);
  await talk(page, DEMO.slice(0, 14), 250);
  await waitForCard(page);
  return page;
}

const TEEN = { country: 'GB', ageBand: '12-16' };
const YOUNG = { country: 'GB', ageBand: '8-11' };

const CARDS: readonly [name: string, level: CardLevel, how: Look, settings: object][] = [
  ['card-medium-light', 'medium', {}, TEEN],
  ['card-medium-young', 'medium', {}, YOUNG],
  ['card-strong-light', 'strong', {}, TEEN],
  ['card-strong-dark', 'strong', { dark: true }, YOUNG],
  ['card-urgent-light', 'urgent', {}, TEEN],
  ['card-urgent-dark', 'urgent', { dark: true }, YOUNG],
  ['card-urgent-narrow', 'urgent', { width: 360, height: 640 }, TEEN],
  ['card-strong-200', 'strong', { width: 1280, height: 900, zoom: 2 }, TEEN],
  ['card-urgent-400', 'urgent', { width: 1280, height: 1024, zoom: 4 }, TEEN],
];

export async function shootCards(languages: readonly string[]): Promise<void> {
  for (const [name, level, how, settings] of CARDS) {
    await withBrowser(settings, async (rig) => shoot(await chatWithCard(rig, level, how), name));
  }
  if (languages.includes('ar')) {
    await withBrowser(TEEN, async (rig) => shoot(await playAll(rig, {}), 'card-strong-arabic'), { language: 'ar' });
  }
}
