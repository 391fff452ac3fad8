import { existsSync } from 'node:fs';
import { CATEGORIES, SIGNALS } from '../lib/engine/rule';
import { newRule } from './languages/new-rule';

/** `npm run new:rule -- en secrecy/my-rule`: a file whose own tests say what to fill in. */
const [code = '', id = ''] = process.argv.slice(2);
const [kind = '', name = ''] = id.split('/');
const kinds: readonly string[] = [...CATEGORIES, ...SIGNALS];
const folder = `rules/${code}`;

if (!existsSync(`${folder}/index.ts`) || !kinds.includes(kind) || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error(
    `Say language and category/name, for example: npm run new:rule -- en secrecy/hide-the-app\nCategories: ${kinds.join(' ')}`,
  );
  process.exit(2);
}
if (existsSync(`${folder}/${id}.ts`)) {
  console.error(`${folder}/${id}.ts is there already.`);
  process.exit(2);
}
const file = newRule(folder, id);
console.log(
  `Wrote ${file}. Now: npx vitest run --config tests/vitest.config.ts tests/rules.test.ts -t "${code} ${id}"`,
);
