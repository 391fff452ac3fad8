/** `npm run trust`: writes docs/trust.md from the reports that `npm test`, `npm run mutate` and `npm run fuzz` left in .cache. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { counted, type Fault, type Report, type Tried, trustPage } from './trust/page';
import { PROMISES } from './trust/promises';

const lines = <Line>(file: string): Line[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
const reports = ['.cache/unit.json', '.cache/browser.json'].filter(existsSync);
const counts = counted(
  PROMISES,
  reports.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report),
);

for (const { promise, missing, failed } of counts) {
  if (failed > 0) console.error(`${failed} failed: ${promise}`);
  if (missing.length > 0) console.error(`Not run: ${missing.join(', ')}`);
}
if (counts.some(({ missing, failed }) => failed > 0 || missing.length > 0)) {
  console.error('Nothing was written. Run npm test until all of it passes, then this again.');
  process.exit(1);
}
const day = new Date().toISOString().slice(0, 10);
const page = trustPage(counts, lines<Fault>('.cache/mutants.jsonl'), lines<Tried>('.cache/fuzz.jsonl'), day);
writeFileSync('docs/trust.md', page);
console.log(`docs/trust.md: ${counts.length} promises, ${counts.reduce((sum, { passed }) => sum + passed, 0)} tests.`);
