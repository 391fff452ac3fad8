import type { Page } from 'puppeteer-core';
import { openChat, talkHeard } from '../../rig/chat';
import type { Rig } from '../../rig/chromium';
import { allowAccess } from '../../rig/site-access';
import { type Line, SWEDISH, settle, talk } from '../../rig/talk';
import { chatWithCard } from './cards';
import { shoot, withBrowser } from './shoot';

/** Enough for a card; where a family has switched these kinds off it is a note. Invented. */
const SMALL_SIGNS: Line[] = ['add me on snap', 'how old are you'].map((text) => ({ from: 'other', text }));
const NOTES_ONLY = { categoriesOff: ['platform-move', 'age-probe', 'personal-probe', 'flattery'] };

const FAMILY = { country: 'GB', ageBand: '12-16' };

/** Opens the real popup over a page and takes its picture. */
async function shootPopup(rig: Rig, page: Page, name: string, dark = false): Promise<void> {
  const popup = await rig.popup(page);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await shoot(popup, name);
  await popup.close();
}

/** "Check this page" on an invented thread: what it found, one kind opened, and a page where it knows no sign. */
async function shootChecks(): Promise<void> {
  const pages = { 'kites.example': 'thread.html', 'owls.example': 'article.html' };
  await withBrowser(
    FAMILY,
    async (rig) => {
      for (const [host, name, open, dark] of [
        ['kites.example', 'check-found-light', false, false],
        ['kites.example', 'check-found-dark', true, true],
        ['owls.example', 'check-nothing-light', false, false],
      ] as const) {
        const popup = await rig.popup(await rig.open(`https://${host}/`));
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
        await (await popup.waitForSelector('.offers div:last-child button'))?.click();
        await settle(1_500);
        if (open) await (await popup.$$('.alert summary'))[2]?.click();
        await shoot(popup, name);
        await popup.close();
      }
    },
    { pages },
  );
}

export async function shootPopups(): Promise<void> {
  await shootChecks();
  await withBrowser(FAMILY, async (rig) => {
    const page = await openChat(rig);
    await settle(400);
    await shootPopup(rig, page, 'popup-awake-light');
    await shootPopup(rig, await rig.open('https://elsewhere.example/'), 'popup-not-covered-dark', true);
  });
  for (const [ageBand, name] of [
    ['12-16', 'popup-soft-light'],
    ['8-11', 'popup-soft-young'],
  ] as const)
    await withBrowser({ ...FAMILY, ageBand, ...NOTES_ONLY }, async (rig) => {
      const page = await openChat(rig, '640');
      await talkHeard(rig, page, SMALL_SIGNS);
      await shootPopup(rig, page, name, ageBand === '8-11');
    });
  await withBrowser(FAMILY, async (rig) => {
    const page = await chatWithCard(rig, 'medium');
    await shootPopup(rig, page, 'popup-medium-light');
    const urgent = await chatWithCard(rig, 'urgent');
    await shootPopup(rig, urgent, 'popup-urgent-dark', true);
  });
  await withBrowser({ ...FAMILY, parentsSee: 'suggest' }, async (rig) => {
    const page = await chatWithCard(rig, 'strong');
    await shootPopup(rig, page, 'popup-together-light');
    await allowAccess(rig, 'ON_CLICK');
    await page.bringToFront();
    await shootPopup(rig, page, 'popup-no-access-light');
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
  await withBrowser(FAMILY, async (rig) => {
    const page = await openChat(rig, '610');
    await talk(page, SWEDISH);
    await settle(1_500);
    await shootPopup(rig, page, 'popup-language-light');
    const world = await rig.open('https://www.habbo.com/');
    await settle(2_500);
    await shootPopup(rig, world, 'popup-canvas-light');
  });
  const arabic = { language: 'ar' };
  await withBrowser(
    FAMILY,
    async (rig) => {
      await shootPopup(rig, await chatWithCard(rig, 'medium', arabic), 'popup-medium-arabic');
      await shootPopup(rig, await chatWithCard(rig, 'urgent', arabic), 'popup-urgent-arabic', true);
      await shootPopup(rig, await rig.open('https://elsewhere.example/'), 'popup-not-covered-arabic');
    },
    arabic,
  );
}
