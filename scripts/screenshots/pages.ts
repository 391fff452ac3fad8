import { EXTENSION_ID, type Rig } from '../../tests/browser/rig/chromium';
import { settle } from '../../tests/browser/rig/talk';
import { chatWithCard } from './cards';
import { type Look, look, shoot, withBrowser } from './shoot';

const FAMILY = { country: 'GB', ageBand: '12-16' };
const NARROW = { width: 360, height: 720 };

const PAGES: readonly [name: string, address: string, how: Look, clicks?: readonly string[]][] = [
  ['help-light', 'help.html', { height: 900 }],
  ['help-narrow-dark', 'help.html', { ...NARROW, dark: true }],
  ['help-tell-light', 'help.html#tell', { height: 1000 }],
  ['help-sent-200', 'help.html#sent', { width: 1280, height: 900, zoom: 2 }],
  ['practice-pick-light', 'practice.html', {}],
  ['practice-signs-light', 'practice.html#castle', { height: 1100 }, ['text/Show me all of it']],
  ['practice-answer-dark', 'practice.html#castle', { dark: true }, ['text/What could you say?', 'input[type=radio]']],
  ['practice-narrow-light', 'practice.html#grandmas-cake', { width: 360, height: 1000 }, ['text/surprise party']],
];

async function visit(rig: Rig, address: string, how: Look) {
  const page = await rig.open(`chrome-extension://${EXTENSION_ID}/${address}`);
  await page.bringToFront();
  await look(page, how);
  await settle(500);
  return page;
}

export async function shootPages(languages: readonly string[]): Promise<void> {
  await withBrowser(FAMILY, async (rig) => {
    for (const [name, address, how, clicks = []] of PAGES) {
      const page = await visit(rig, address, how);
      for (const selector of clicks) await (await page.waitForSelector(selector))?.click();
      await shoot(page, name);
      await page.close();
    }
    await chatWithCard(rig, 'strong');
    await shoot(await visit(rig, 'seen.html', { height: 1500 }), 'seen-light');
    await shoot(await visit(rig, 'seen.html', { ...NARROW, dark: true }), 'seen-narrow-dark');
  });
  if (!languages.includes('ar')) return;
  await withBrowser(FAMILY, async (rig) => shoot(await visit(rig, 'help.html', {}), 'help-arabic'), { language: 'ar' });
}
