import type { Page } from 'puppeteer-core';
import type { Rig } from '../../tests/browser/rig/chromium';
import { settle } from '../../tests/browser/rig/talk';
import { playUntil } from './cards';
import { CHAT, look, shoot, withBrowser } from './shoot';

const FAMILY = { country: 'GB', ageBand: '12-16' };

/** Opens the real popup over a page and takes its picture. */
async function shootPopup(rig: Rig, page: Page, name: string, dark = false): Promise<void> {
  const popup = await rig.popup(page);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await shoot(popup, name);
  await popup.close();
}

export async function shootPopups(): Promise<void> {
  await withBrowser(FAMILY, async (rig) => {
    const page = await rig.open(CHAT);
    await look(page, {});
    await settle(900);
    await shootPopup(rig, page, 'popup-awake-light');
    await shootPopup(rig, await rig.open('https://elsewhere.example/'), 'popup-not-covered-dark', true);
  });
  await withBrowser(FAMILY, async (rig) => {
    const page = await playUntil(rig, 'medium');
    await shootPopup(rig, page, 'popup-medium-light');
    const urgent = await playUntil(rig, 'urgent', {}, 'https://discord.com/channels/@me/777');
    await shootPopup(rig, urgent, 'popup-urgent-dark', true);
  });
  await withBrowser({ ...FAMILY, sitesOff: ['discord.com'] }, async (rig) => {
    const page = await rig.open(CHAT);
    await settle(900);
    await shootPopup(rig, page, 'popup-off-light');
  });
  await withBrowser(FAMILY, async (rig) => {
    const page = await rig.open(CHAT);
    await page.evaluate(() => document.body.replaceChildren(document.createElement('main')));
    await settle(12_500);
    await shootPopup(rig, page, 'popup-unreadable-light');
  });
}
