import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { launchChromium, type Rig } from '../../rig/chromium';
import { familyChose } from '../../rig/family';
import { type StageServer, serveStage } from '../../rig/server';
import { settle } from '../../rig/talk';

export const FOLDER = 'docs/images';

/** How a page is looked at. `zoom` as the browser's own: fewer and larger CSS pixels. */
export type Look = { dark?: boolean; width?: number; height?: number; zoom?: number; language?: string };

/** A fresh browser, with what a family has set. */
export async function openBrowser(stage: StageServer, settings: object, language = 'en-GB'): Promise<Rig> {
  const rig = await launchChromium({ port: stage.port, args: [`--lang=${language}`, `--accept-lang=${language}`] });
  await familyChose(rig, settings);
  return rig;
}

export async function look(page: Page, { dark = false, width = 1100, height = 760, zoom = 1 }: Look): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
  });
}

/** Takes a picture and writes it small: a palette is enough for what we draw. */
export async function shoot(page: Page, name: string): Promise<void> {
  await settle(400);
  const picture = await page.screenshot();
  await sharp(picture)
    .png({ palette: true, colours: 128, compressionLevel: 9, effort: 10 })
    .toFile(resolve(FOLDER, `${name}.png`));
  console.log(`${FOLDER}/${name}.png`);
}

/** One browser for one group of pictures. */
export async function withBrowser(
  settings: object,
  run: (rig: Rig) => Promise<void>,
  { language, pages }: { language?: string; pages?: Record<string, string> } = {},
): Promise<void> {
  const stage = await serveStage(pages);
  const rig = await openBrowser(stage, settings, language);
  try {
    await run(rig);
  } finally {
    await rig.close();
    await stage.close();
  }
}
