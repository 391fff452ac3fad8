import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { exports } from './bench/exports';
import { growth } from './bench/growth';
import { history } from './bench/history';
import { hostile } from './bench/hostile';
import { peers } from './bench/peers';
import { printSection } from './bench/print';
import { product } from './bench/product';
import type { Part } from './bench/section';
import { speed } from './bench/speed';
import { stages } from './bench/stages';
import { start } from './bench/start';
import { keepAndWrite } from './bench/write-docs';

/**
 * `npm run bench [PART…] [-- --write]`: how fast messages are judged, as ratios within one run; absolute times of two
 * machines do not compare. `--write` puts the figures of all parts into docs/performance.md.
 */
const PARTS: Record<string, Part> = { start, speed, stages, growth, hostile, history, product, exports, peers };

const asked = process.argv.slice(2).filter((name) => name !== '--write');
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const section = await part();
  printSection(section);
  if (process.argv.includes('--write')) keepAndWrite([section], new Date().toISOString().slice(0, 10));
}
