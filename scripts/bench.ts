import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { printSection } from './bench/print';
import type { Part } from './bench/section';
import { keepAndWrite } from './bench/write-docs';

/**
 * `npm run bench [PART…] [-- --write]`: how fast messages are judged, as ratios within one run; absolute times of two
 * machines do not compare. `--write` puts the figures of all parts into docs/performance.md.
 */
// Each is loaded when its turn comes, and peers first: compromise/one is slower once our grammar has asked for compromise/two.
const PARTS: Record<string, () => Promise<Part>> = {
  peers: async () => (await import('./bench/peers')).peers,
  start: async () => (await import('./bench/start')).start,
  speed: async () => (await import('./bench/speed')).speed,
  stages: async () => (await import('./bench/stages')).stages,
  growth: async () => (await import('./bench/growth')).growth,
  hostile: async () => (await import('./bench/hostile')).hostile,
  history: async () => (await import('./bench/history')).history,
  product: async () => (await import('./bench/product')).product,
  exports: async () => (await import('./bench/exports')).exports,
};

const asked = process.argv.slice(2).filter((name) => name !== '--write');
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

for (const [name, load] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const part = await load();
  const section = await part();
  printSection(section);
  if (process.argv.includes('--write')) keepAndWrite([section], new Date().toISOString().slice(0, 10));
}
