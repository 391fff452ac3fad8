import { EXTENSION_ID, type Rig } from '../../rig/chromium';
import { settle } from '../../rig/talk';
import { WORRYING } from '../../tests/check/worrying';
import { readWords } from '../../tests/ui/words-plugin';
import { type Look, look, shoot, withBrowser } from './shoot';

const FAMILY = { country: 'GB', ageBand: '12-16' };

/** "Check a chat", step by step: whose chat it is, how to bring it, who is who, and what came when. */
async function shootSteps(rig: Rig, suffix: string, how: Look): Promise<void> {
  const words = await readWords(how.language ?? 'en');
  const page = await rig.open(`chrome-extension://${EXTENSION_ID}/check.html`);
  await page.bringToFront();
  await look(page, how);
  const press = async (key: string) => {
    await (await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words[key]}"])`))?.click();
    await settle(400);
  };
  await shoot(page, `check-whose-${suffix}`);
  await press('check.whose.yes');
  await shoot(page, `check-bring-${suffix}`);
  await (await page.waitForSelector('textarea'))?.click();
  await page.keyboard.sendCharacter(WORRYING);
  await press('check.bring.pasteGo');
  await page.waitForSelector('.choice input');
  await shoot(page, `check-choose-${suffix}`);
  await (await page.waitForSelector('::-p-xpath(//label[contains(.,"Mia")]//input)'))?.click();
  await press('check.choose.go');
  await page.waitForSelector('.sign-row', { timeout: 20_000 });
  await shoot(page, `check-result-${suffix}`);
}

export async function shootCheck(): Promise<void> {
  const LOOKS: readonly [suffix: string, how: Look][] = [
    ['light', { height: 1200 }],
    ['narrow-dark', { width: 360, height: 900, dark: true }],
    ['arabic', { height: 1200, language: 'ar' }],
  ];
  for (const [suffix, how] of LOOKS) await withBrowser(FAMILY, (rig) => shootSteps(rig, suffix, how), how);
}
