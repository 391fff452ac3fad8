/**
 * `npm run mutate -- FILE… [--tests FOLDER,…] [--minutes N] [--sample N] [--seed N] [--json FILE]`
 * Puts one small fault after the other into the files and sees whether the tests of their rooms notice.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutate/mutants';
import { type Fate, tryFault } from './mutate/try-fault';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    sample: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const files = positionals.flatMap((path) => (statSync(path).isDirectory() ? globSync(`${path}/**/*.ts`) : [path]));
if (files.length === 0) {
  console.error('Say which files: npm run mutate -- lib/conversation');
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const end = Date.now() + Number(values.minutes) * 60_000;
const all = files.flatMap((file) => mutantsOf(readFileSync(file, 'utf8'), file).map((mutant) => ({ file, mutant })));
const chosen = shuffled(all, Number(values.seed)).slice(0, Number(values.sample));
console.log(
  `${all.length} faults in ${files.length} files; ${chosen.length} are tried, for ${values.minutes} minutes.`,
);

const testsOf = (file: string) => values.tests?.split(',') ?? [nearestTests(dirname(file).replace(/^lib/, 'tests'))];
for (const tests of new Set(files.map((file) => testsOf(file).join(',')))) {
  if ((await tryFault('', undefined, tests.split(','))) === 'missed') continue;
  console.error(`The tests in ${tests} fail without any fault. Mend them first.`);
  process.exit(1);
}

const fates: Record<Fate, number> = { noticed: 0, stuck: 0, missed: 0 };
for (const { file, mutant } of chosen) {
  if (Date.now() > end) break;
  const fate = await tryFault(file, mutant, testsOf(file));
  fates[fate]++;
  if (fate === 'missed') console.log(`missed   ${file}:${mutant.line}  ${told(mutant)}`);
  if (values.json) appendFileSync(values.json, `${JSON.stringify({ file, fate, ...mutant })}\n`);
}
const tried = fates.noticed + fates.stuck + fates.missed;
const share = tried === 0 ? 0 : Math.round((100 * (tried - fates.missed)) / tried);
console.log(
  `${tried} tried: ${fates.noticed} noticed, ${fates.stuck} never ended, ${fates.missed} missed. ${share} %.`,
);

/** The rooms within a house have their tests in one place. */
function nearestTests(folder: string): string {
  return existsSync(folder) ? folder : nearestTests(dirname(folder));
}

function told({ was, now }: Mutant): string {
  return `${was.replace(/\s+/g, ' ').slice(0, 60)} → ${now.replace(/\s+/g, ' ').slice(0, 60) || '(nothing)'}`;
}

/** The same order for the same seed, so that a run can be gone on with. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const rank = (i: number) => createHash('sha1').update(`${seed} ${i}`).digest('hex');
  const ranked = items.map((item, i) => ({ item, rank: rank(i) }));
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ item }) => item);
}
