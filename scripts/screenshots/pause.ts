import type { Page } from 'puppeteer-core';
import { waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import type { Rig } from '../../rig/chromium';
import { talk } from '../../rig/talk';
import { type Look, look, shoot, withBrowser } from './shoot';

const PAUSES: readonly [name: string, how: Look, settings: object][] = [
  ['pause-light', {}, { country: 'GB', ageBand: '12-16', quiet: true }],
  ['pause-young-dark', { dark: true }, { country: 'GB', ageBand: '8-11', quiet: true }],
  ['pause-narrow', { width: 360, height: 640 }, { country: 'GB', ageBand: '12-16', quiet: true }],
  ['pause-arabic', { language: 'ar' }, { country: 'GB', ageBand: '12-16', quiet: true }],
];

/** A chat in which the child is about to send where they live, after somebody asked for it. */
async function chatWithPause(rig: Rig, how: Look): Promise<Page> {
  const page = await openChat(rig, '555');
  await look(page, how);
  await talk(page, [{ from: 'other', text: 'whats your address' }], 400);
  await page.click('[role="textbox"]');
  await page.keyboard.type('im at 12 orchard lane');
  await page.keyboard.press('Enter');
  if (!(await waitForCard(page))) throw new Error('There was no pause.');
  return page;
}

export async function shootPauses(): Promise<void> {
  for (const [name, how, settings] of PAUSES)
    await withBrowser(settings, async (rig) => shoot(await chatWithPause(rig, how), name), how);
}
