import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRig, firefoxPath, launchFirefox, skipNote } from '../../rig/firefox';
import { PAGES, type StageServer, serveStage } from '../../rig/server';
import { ORDINARY, SWEDISH, settle, talk, WORRYING } from '../../rig/talk';

describe.skipIf(!firefoxPath)(`Tawny in a real Firefox${skipNote}`, () => {
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

  it('leaves an ordinary chat alone, and its popup says that it reads along', async () => {
    const page = await rig.open('https://discord.com/channels/@me/100');
    await settle(1_000);
    await talk(page, ORDINARY);
    await settle(1_500);
    expect(await rig.inside.card()).toBe('');
    await rig.inside.popupSays(/Reading along on Discord/);
    await page.close();
  });

  it('shows a card beside a worrying chat, tells of it in the popup, and leads to the help page', async () => {
    const page = await rig.open('https://discord.com/channels/@me/123');
    await settle(1_000);
    await talk(page, WORRYING);
    expect(await rig.inside.waitFor('card', /Get help/)).toMatch(/Not now/);
    expect(await page.evaluate(() => document.documentElement.textContent)).not.toContain('Not now');
    expect(await rig.inside.popupSays(/This chat/)).toMatch(/Get help/);
    await settle(1_000);
    const { x, y } = await rig.inside.placeOf('Get help now');
    await page.mouse.click(x, y);
    await rig.inside.waitForOwnTab('/help.html');
    await rig.inside.waitFor('tab', /What fits best\?/);
  });

  it('still warns after Firefox has put its background page to sleep', async () => {
    const page = await rig.open('https://discord.com/channels/@me/456');
    await rig.inside.popupSays(/Reading along on Discord/);
    await rig.inside.sleep();
    await talk(page, [{ from: 'other', text: 'i can give you 500 robux if you send me a pic of you' }]);
    await rig.inside.waitFor('card', /Get help/);
    await page.close();
  });

  it('says in the popup that a chat is in a language it cannot read', async () => {
    const page = await rig.open('https://discord.com/channels/@me/610');
    await settle(1_000);
    await talk(page, SWEDISH);
    await settle(1_500);
    await rig.inside.popupSays(/Tawny can't read this chat/);
    await page.close();
  });

  it('asked for nothing but the pages of the test', () => {
    const own = /mozilla|firefox/;
    expect(stage.seen.map(({ host }) => host).filter((host) => !(host in PAGES) && !own.test(host))).toEqual([]);
  });
});
