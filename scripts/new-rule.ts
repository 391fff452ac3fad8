import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CATEGORIES, SIGNALS } from '../lib/engine/rule';

/** `npm run new:rule -- secrecy/my-rule`: a file whose own tests say what to fill in. */
const [id = ''] = process.argv.slice(2);
const [kind = '', name = ''] = id.split('/');
const kinds: readonly string[] = [...CATEGORIES, ...SIGNALS];

if (!kinds.includes(kind) || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error(
    `Say category/name, for example: npm run new:rule -- secrecy/hide-the-app\nCategories: ${kinds.join(' ')}`,
  );
  process.exit(2);
}
const file = `rules/en/${kind}/${name}.ts`;
if (existsSync(file)) {
  console.error(`${file} is there already.`);
  process.exit(2);
}
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: ['TODO write a pattern, see rules/README.md'],
  confidence: 'fair',
  means: 'TODO',
} satisfies Rule;

export const examples: Examples = {
  flags: [],
  passes: [],
};
`,
);
console.log(`Wrote ${file}. Now: npx vitest run --config tests/vitest.config.ts tests/rules.test.ts -t ${id}`);
