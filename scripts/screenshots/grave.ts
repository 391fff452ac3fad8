import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import sharp from 'sharp';
import { helpNear } from '../../lib/helplines/help-near';
import type { CardLevel, CardView } from '../../lib/ui/card/view';
import type { Band, Topic } from '../../lib/ui/views';
import { FLAGS } from '../../rig/chromium';
import { bundleCards, drawOne, openDrawing } from '../../rig/drawn/draw';
import { readWords } from '../../tests/ui/words-plugin';
import { FOLDER } from './shoot';

/** Each grave kind, as loud as it comes in earnest, with what may have come before it. */
const KINDS: readonly [name: string, main: Topic, level: CardLevel, story: CardView['story']][] = [
  ['threat', 'threat', 'urgent', ['flattery', 'image-request', 'threat']],
  ['picture', 'image-request', 'strong', ['flattery', 'image-request']],
  ['meeting', 'meet-offline', 'strong', ['alone-probe', 'secrecy', 'meet-offline']],
  ['secrecy', 'secrecy', 'strong', ['age-probe', 'secrecy']],
  ['account', 'account-request', 'medium', ['account-request']],
  ['alone', 'alone-probe', 'medium', ['alone-probe']],
];
const LANGUAGES = { english: ['en', 'GB'], spanish: ['es', 'ES'], arabic: ['ar', 'GB'] } as const;
const BANDS: readonly Band[] = ['8-11', '12-16'];
const WINDOW = { width: 500, height: 760 };
/** The card and a little of what is round it. */
const CLIP = { x: 88, y: 112, width: 412, height: 584 };

async function four(page: Page, card: Omit<CardView, 'alertId' | 'band'>, words: Record<string, string>) {
  const pictures: Uint8Array[] = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const band of BANDS) {
      await drawOne(page, words, { ...card, alertId: `${band}-${value}`, band });
      pictures.push(await page.screenshot({ clip: CLIP }));
    }
  }
  return pictures;
}

/** The cards of the grave kinds: for 8 to 11 and for 12 to 16, light and dark, side by side; a picture a kind and language. */
export async function shootGrave(): Promise<void> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const browser = await puppeteer.launch({ executablePath, pipe: true, args: [...FLAGS] });
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await openDrawing(page, await bundleCards());
  for (const [language, [locale, country]] of Object.entries(LANGUAGES)) {
    const words = await readWords(locale);
    for (const [name, main, level, story] of KINDS) {
      const near = helpNear({ value: country, locked: false }, { band: '12-16', languages: [locale] });
      const pictures = await four(page, { main, level, story, ...near }, words);
      const size = { width: CLIP.width * pictures.length, height: CLIP.height };
      await sharp({ create: { ...size, channels: 3, background: '#ffffff' } })
        .composite(pictures.map((input, at) => ({ input: Buffer.from(input), left: at * CLIP.width, top: 0 })))
        .png({ palette: true, colours: 128, compressionLevel: 9, effort: 10 })
        .toFile(resolve(FOLDER, `grave-${name}-${language}.png`));
      console.log(`${FOLDER}/grave-${name}-${language}.png`);
    }
  }
  await browser.close();
}
