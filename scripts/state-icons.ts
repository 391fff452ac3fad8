import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import type { WxtHooks } from 'wxt';

/** The states of the toolbar icon besides the usual one, each drawn in `assets/icon-<state>.svg`. */
const STATES = ['off', 'unreadable', 'noticed'] as const;
const SIZES = [16, 32, 48] as const;

/**
 * A `build:done` hook: turns the drawings of the icon's states into `icons/<state>-<size>.png`, beside the ones that
 * `@wxt-dev/auto-icons` makes of `assets/icon.svg`.
 */
export const stateIcons: WxtHooks['build:done'] = async (wxt) => {
  const folder = resolve(wxt.config.outDir, 'icons');
  await mkdir(folder, { recursive: true });
  for (const state of STATES) {
    const drawing = resolve(wxt.config.root, 'assets', `icon-${state}.svg`);
    for (const size of SIZES) {
      const png = await sharp(drawing, { density: 300 }).resize(size, size).png().toBuffer();
      await writeFile(resolve(folder, `${state}-${size}.png`), png);
    }
  }
};
