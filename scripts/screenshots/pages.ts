import { EXTENSION_ID, type Rig } from '../../rig/chromium';
import { settle } from '../../rig/talk';
import { chatWithCard } from './cards';
import { type Look, look, shoot, withBrowser } from './shoot';

const FAMILY = { country: 'GB', ageBand: '12-16' };
const NARROW = { width: 360, height: 720 };

type Shot = readonly [name: string, address: string, how: Look, clicks?: readonly string[]];

const ENGLISH: readonly Shot[] = [
  ['help-light', 'help.html', { height: 900 }],
  ['help-narrow-dark', 'help.html', { ...NARROW, dark: true }],
  ['help-tell-light', 'help.html#tell', { height: 1000 }],
  ['help-sent-200', 'help.html#sent', { width: 1280, height: 900, zoom: 2 }],
  ['practice-pick-light', 'practice.html', {}],
  ['practice-signs-light', 'practice.html#castle', { height: 1100 }, ['text/Show me all of it']],
  ['practice-answer-dark', 'practice.html#castle', { dark: true }, ['text/What could you say?', 'input[type=radio]']],
  ['practice-narrow-light', 'practice.html#grandmas-cake', { width: 360, height: 1000 }, ['text/surprise party']],
  ['welcome-light', 'welcome.html', { height: 860 }],
  ['welcome-narrow-dark', 'welcome.html', { ...NARROW, dark: true }],
  ['welcome-agree-light', 'welcome.html', { height: 1100 }, Array(4).fill('.sheet .button.primary')],
  ['options-light', 'options.html', { height: 1300 }],
  ['options-narrow-dark', 'options.html', { ...NARROW, dark: true }],
  ['options-guide-light', 'options.html#guide', { height: 1300 }],
];

const ARABIC: readonly Shot[] = [
  ['help-arabic', 'help.html', { height: 900 }],
  ['help-tell-arabic', 'help.html#tell', { height: 1000 }],
  ['practice-signs-arabic', 'practice.html#castle', { height: 1100 }, ['.exercise .button.outlined']],
  ['welcome-arabic', 'welcome.html', { height: 860 }],
  ['welcome-narrow-arabic', 'welcome.html', { ...NARROW, dark: true }],
  ['options-arabic', 'options.html', { height: 1300 }],
];

async function visit(rig: Rig, address: string, how: Look) {
  const page = await rig.open(`chrome-extension://${EXTENSION_ID}/${address}`);
  await page.bringToFront();
  await look(page, how);
  await settle(500);
  return page;
}

async function shootAll(rig: Rig, shots: readonly Shot[]): Promise<void> {
  for (const [name, address, how, clicks = []] of shots) {
    const page = await visit(rig, address, how);
    for (const selector of clicks) {
      await (await page.waitForSelector(selector))?.click();
      await settle(100);
    }
    await shoot(page, name);
    await page.close();
  }
}

/** The pages of the extension, and "What can people see?" after a chat that raised a card. */
export async function shootPages(): Promise<void> {
  await withBrowser(FAMILY, async (rig) => {
    await shootAll(rig, ENGLISH);
    await chatWithCard(rig, 'strong');
    await shoot(await visit(rig, 'seen.html', { height: 1500 }), 'seen-light');
    await shoot(await visit(rig, 'seen.html', { ...NARROW, dark: true }), 'seen-narrow-dark');
  });
  const arabic = { language: 'ar' };
  await withBrowser(
    FAMILY,
    async (rig) => {
      await shootAll(rig, ARABIC);
      await chatWithCard(rig, 'strong', arabic);
      await shoot(await visit(rig, 'seen.html', { height: 1500 }), 'seen-arabic');
    },
    arabic,
  );
  const german = { language: 'de' };
  await withBrowser(
    { ...FAMILY, country: 'DE' },
    (rig) => shootAll(rig, [['help-german', 'help.html', { height: 900 }]]),
    german,
  );
}
