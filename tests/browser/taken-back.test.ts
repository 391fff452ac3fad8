import { beforeAll, describe, expect, it } from 'vitest';
import { cardText, waitForCard } from '../../rig/card';
import { popupSaying, says } from '../../rig/says';
import { allowAccess } from '../../rig/site-access';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { type Line, settle, talk } from '../../rig/talk';
import { untilLeft, untilWatched } from '../../rig/watched';

/** Strong by itself. Invented. */
const WORRYING: Line[] = [{ from: 'other', text: 'i can give you 500 robux if you send me a pic of you' }];

let rig: StagedRig;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});

describe('a chat site that Tawny knows, after access was taken back in the browser', () => {
  it('is left at once, the popup says so, and once access is back that page is read without a reload', async () => {
    const page = await rig.open('https://discord.com/channels/@me/123');
    await untilWatched(rig, 'discord.com');
    await allowAccess(rig, 'ON_CLICK');
    await untilLeft(rig, 'discord.com');
    await page.bringToFront();
    await talk(page, WORRYING);
    expect(await waitForCard(page, 1_500)).toBe('');

    const popup = await popupSaying(rig, page, 'Protection is off on this site');
    await says(popup, 'keeps Tawny out of Discord');
    expect(await popup.$('aria/Turn on here[role="button"]')).not.toBeNull();
    await popup.close();

    // The click on our icon let Tawny into this one page; without it Chromium asks for a reload.
    await allowAccess(rig, 'ON_ALL_SITES');
    await page.bringToFront();
    await settle(700);
    await talk(page, WORRYING);
    expect(await waitForCard(page)).toMatch(/Get help/);
    expect(await cardText(page)).toContain('[Get help');
  });
});
