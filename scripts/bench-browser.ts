import { serveStage } from '../rig/server';
import { arriving } from './bench/browser/arriving';
import { flood } from './bench/browser/flood';
import { opening } from './bench/browser/opening';
import { pages } from './bench/browser/pages';
import { typing } from './bench/browser/typing';
import { worker } from './bench/browser/worker';
import { printSection } from './bench/print';
import type { Section } from './bench/section';
import { keepAndWrite } from './bench/write-docs';

/**
 * `npm run bench:browser [PART…] [-- --write]`: what a fresh build costs a real Chromium, beside one without it.
 * `--write` puts the figures into docs/performance.md.
 */
const PARTS: Record<string, (port: number) => Promise<Section>> = { pages, opening, worker, typing, arriving, flood };

const asked = process.argv.slice(2).filter((name) => name !== '--write');
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const stage = await serveStage();
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const section = await part(stage.port);
  printSection(section);
  if (process.argv.includes('--write')) keepAndWrite([section], new Date().toISOString().slice(0, 10));
}
await stage.close();
