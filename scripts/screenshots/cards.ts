import { readFileSync } from 'node:fs';
import { waitForCard } from '../../tests/browser/rig/card';
import type { Rig } from '../../tests/browser/rig/chromium';
import { settle, talk } from '../../tests/browser/rig/talk';
import { CHAT, type Look, look, shoot, withBrowser } from './shoot';

const DEMO = JSON.parse(readFileSync('tests/pages/demo-chat.json', 'utf8')) as Parameters<typeof talk>[1];
/** What the card of each level begins with. */
const LOUD = { medium: /^Slow down/, strong: /^Please stop/, urgent: /^Get help now/ };
type Level = keyof typeof LOUD;

/** Plays the demo chat until a card of this level is there. */
export async function playUntil(rig: Rig, level: Level, how: Look = {}, address = CHAT) {
  const page = await rig.open(address);
  await look(page, how);
  await settle(700);
  for (const line of DEMO) {
    await talk(page, [line], 250);
    if (LOUD[level].test(await waitForCard(page, 50))) return page;
  }
  throw new Error(`The demo chat raised no ${level} card.`);
}

/** A card is drawn in the language of the browser, so there is nothing in it to wait for. */
async function playAll(rig: Rig, how: Look) {
  const page = await rig.open(CHAT);
  await look(page, how);
  await settle(700);
  await talk(page, DEMO.slice(0, 14), 250);
  await waitForCard(page);
  return page;
}

const TEEN = { country: 'GB', ageBand: '12-16' };
const YOUNG = { country: 'GB', ageBand: '8-11' };

const CARDS: readonly [name: string, level: Level, how: Look, settings: object][] = [
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
    await withBrowser(settings, async (rig) => shoot(await playUntil(rig, level, how), name));
  }
  if (languages.includes('ar')) {
    await withBrowser(TEEN, async (rig) => shoot(await playAll(rig, {}), 'card-strong-arabic'), 'ar');
  }
}
