import type { Page } from 'puppeteer-core';
import { openChat } from '../../tests/browser/rig/chat';
import type { Rig } from '../../tests/browser/rig/chromium';
import { settle } from '../../tests/browser/rig/talk';
import { chatWithCard } from './cards';
import { shoot, withBrowser } from './shoot';

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
    const page = await openChat(rig);
    await settle(400);
    await shootPopup(rig, page, 'popup-awake-light');
    await shootPopup(rig, await rig.open('https://elsewhere.example/'), 'popup-not-covered-dark', true);
  });
  await withBrowser(FAMILY, async (rig) => {
    const page = await chatWithCard(rig, 'medium');
    await shootPopup(rig, page, 'popup-medium-light');
    const urgent = await chatWithCard(rig, 'urgent');
    await shootPopup(rig, urgent, 'popup-urgent-dark', true);
  });
  await withBrowser({ ...FAMILY, sitesOff: ['discord.com'] }, async (rig) => {
    const page = await openChat(rig);
    await settle(400);
    await shootPopup(rig, page, 'popup-off-light');
  });
  await withBrowser(FAMILY, async (rig) => {
    const page = await openChat(rig);
    await page.evaluate(() => document.body.replaceChildren(document.createElement('main')));
    await settle(12_500);
    await shootPopup(rig, page, 'popup-unreadable-light');
  });
}
