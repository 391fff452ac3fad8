import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../rig/axe';
import { openChat } from '../../rig/chat';
import { EXTENSION_ID } from '../../rig/chromium';
import { popupSaying, says } from '../../rig/says';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle } from '../../rig/talk';

let rig: StagedRig;
let chat: Page;

beforeAll(async () => {
  rig = await launchStaged();
  chat = await openChat(rig);
  const options = await openOptions();
  for (const field of await options.$$('input[type=password]')) await field.type('2580');
  await press(options, 'Set the PIN');
  await says(options, 'Done. The PIN is set.');
  await options.close();
  return rig.close;
});

const openOptions = () => rig.open(`chrome-extension://${EXTENSION_ID}/options.html`);
const press = (page: Page, label: string) => page.locator(`text/${label}`).click();

async function popupOverChat(): Promise<Page> {
  return popupSaying(rig, chat, 'Tawny is awake');
}

describe('the PIN of a family', () => {
  it('is asked for before Tawny is turned off on a site', async () => {
    const popup = await popupOverChat();
    await press(popup, 'Turn off here');
    await (await popup.waitForSelector('input[type=password]'))?.type('1111');
    expect(await violations(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await says(popup, 'That is not the PIN.');
    await settle(500);
    await popup.close();
    const again = await popupOverChat();
    await press(again, 'Turn off here');
    await (await again.waitForSelector('input[type=password]'))?.type('2580');
    await again.keyboard.press('Enter');
    await settle(1_500);
    await again.close().catch(() => {});
    const off = await popupSaying(rig, chat, 'Tawny is asleep here');
    await press(off, 'Turn on here');
    await settle(500);
    await off.close().catch(() => {});
    await (await popupOverChat()).close();
  });

  it('is not taken away by whoever says that it is forgotten: it takes a day, and everybody sees and can stop it', async () => {
    const options = await openOptions();
    await press(options, 'I forgot the PIN');
    await press(options, 'Yes, ask for it');
    await says(options, 'It can be done in 24 h or later.');
    expect(await violations(options)).toEqual([]);
    await options.reload();
    await says(options, 'Settings are behind a PIN');
    // A day later, by the clock of the page alone.
    await options.evaluateOnNewDocument(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 25 * 3_600_000;
    });
    await options.reload();
    await says(options, 'It can be done in 2 h or later.');
    const popup = await popupSaying(rig, chat, 'Someone asked to reset the PIN');
    await press(popup, 'Stop the reset');
    await settle(500);
    await popup.close().catch(() => {});
    await options.reload();
    await says(options, 'I forgot the PIN');
    await options.close();
  });
});
