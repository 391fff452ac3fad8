import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newSiteFiles, SITE_NAME } from './sites/new-files';

/** `npm run new:site -- kitechat`: a folder whose own tests say what to fill in. */
const [id = ''] = process.argv.slice(2);

if (!SITE_NAME.test(id)) {
  console.error('Say a name in small letters, for example: npm run new:site -- kitechat');
  process.exit(2);
}
const files = newSiteFiles(id);
const there = Object.keys(files).find((path) => existsSync(dirname(path)));
if (there) {
  console.error(`${dirname(there)} is there already.`);
  process.exit(2);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`Wrote ${Object.keys(files).join(' and ')}.
Now: npx vitest run --config tests/vitest.config.ts tests/sites/house.test.ts tests/sites/fixtures.test.ts -t ${id}
Then: where the fixture lives and which chat it is, in tests/sites/fixtures.test.ts · a living page in rig/pages and its
host in rig/server.ts · npm run sites:list`);
