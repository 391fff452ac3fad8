import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRig, firefoxPath, launchFirefox, skipNote } from '../../rig/firefox';
import { GECKO_ID } from '../../rig/firefox-inside';
import { type StageServer, serveStage } from '../../rig/server';
import { type Line, ORDINARY, settle, talk } from '../../rig/talk';

/** Strong by itself: no daily budget of an earlier card is in the way. Invented. */
const WORRYING: Line[] = [{ from: 'other', text: 'i can give you 500 robux if you send me a pic of you' }];

describe.skipIf(!firefoxPath)(`access to sites in Firefox${skipNote}`, () => {
  let stage: StageServer;
  let rig: FirefoxRig;

  beforeAll(async () => {
    stage = await serveStage();
    rig = await launchFirefox(stage.port);
  });
  afterAll(async () => {
    await rig.close();
    await stage.close();
  });

  /** What a person does under about:addons → Tawny → Permissions. */
  async function toggleInAddons(origin: string): Promise<void> {
    await rig.inside.inWindow(`(async () => {
      const page = await BrowserAddonUI.openAddonsMgr('addons://detail/${encodeURIComponent(GECKO_ID)}/permissions');
      const find = () => page.document.querySelector('[permission-key="${origin}"]');
      while (!find()) await new Promise((again) => setTimeout(again, 100));
      find().click();
      await new Promise((done) => setTimeout(done, 500));
      gBrowser.removeTab(gBrowser.selectedTab);
    })()`);
  }

  it('that is taken back ends at once, is said in the popup, and comes back with one click and without a reload', async () => {
    const page = await rig.open('https://discord.com/channels/@me/200');
    await rig.inside.popupSays(/Reading along on Discord/);
    await toggleInAddons('https://*.discord.com/*');
    await page.bringToFront();
    await rig.inside.popupSays(/Protection is off on this site/);
    // The popup asks the browser; the page hears of it a moment later, and reads until then. The icon sleeps once it has ended.
    await expect.poll(() => rig.inside.icon()).toMatch(/^off-/);
    await talk(page, WORRYING);
    await settle(1_500);
    expect(await rig.inside.card()).toBe('');

    await rig.inside.openPopup();
    await rig.inside.press('popup', 'Turn on here');
    // What stands on the page is read at once, the line that was said meanwhile too: its card may come before the popup looks again.
    await rig.inside.waitFor('popup', /Reading along on Discord|Tawny noticed something in this chat/);
    await rig.inside.closePopup();
    await rig.inside.waitFor('card', /Get help/);
    await page.close();
  });

  it('to a site that Tawny does not know is given with one click, listed, and taken back in the settings', async () => {
    const page = await rig.open('https://chat.generic.example/room/1');
    await settle(700);
    await rig.inside.openPopup();
    await rig.inside.press('popup', 'Turn Tawny on for this site');
    await rig.inside.closePopup();
    await talk(page, ORDINARY);
    await rig.inside.popupSays(/Tawny is awake/);

    const options = await rig.openOwn('options.html');
    const listed = await rig.inside.waitFor('tab', /chat\.generic\.example/);
    expect(listed, 'only this one was added').not.toMatch(/mail\.google\.com/);
    await rig.inside.press('tab', 'Remove chat.generic.example');
    await rig.inside.waitFor('tab', /None so far/);
    await options.close();

    await page.bringToFront();
    await rig.inside.popupSays(/Turn Tawny on for this site/);
  });
});
