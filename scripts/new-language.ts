import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { newLanguageFiles } from './languages/new-files';
import { newRule } from './languages/new-rule';

/** `npm run new:language -- es`: the folder of a language whose own tests say what to fill in. */
const [code = ''] = process.argv.slice(2);
if (!/^[a-z]{2,3}$/.test(code)) {
  console.error('Say the code of a language as browsers use it, for example: npm run new:language -- es');
  process.exit(2);
}
const folder = `rules/${code}`;
if (existsSync(folder)) {
  console.error(`${folder} is there already.`);
  process.exit(2);
}
const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(newLanguageFiles(name))) writeFileSync(`${folder}/${file}`, text);
newRule(folder, 'secrecy/tell-adult');
console.log(`Wrote ${folder} for ${name}. Fill in what says TODO, write rules (rules/README.md), and try them:
  npx vitest run --config tests/vitest.config.ts tests/rules.test.ts -t "${code} "
Nothing else has to know of it: a build puts it into the package, and a chat in ${name} brings it into the page.`);
