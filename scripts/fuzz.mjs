/**
 * `npm run fuzz [-- --minutes N] [--seed S] [--only NAME]`: the properties of `tests/fuzz` with new values for as long as
 * there is time. What fails is printed with its seed and the smallest example that was found.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { env, root } from './ready.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: `${Date.now() % 2 ** 31}` },
    only: { type: 'string', default: '' },
  },
});
const minutes = Number(values.minutes);
const files = readdirSync(`${root}/tests/fuzz/properties`).filter((name) => name.includes(values.only));
if (!(minutes > 0) || !Number.isInteger(Number(values.seed)) || files.length === 0) {
  console.error('Say it like this: npm run fuzz -- --minutes 5 --seed 7 --only exports');
  process.exit(2);
}
console.log(`Seed ${values.seed}, ${files.length} properties, about ${minutes} minutes.`);
const each = Math.ceil((minutes * 60_000) / files.length);
const { status, error } = spawnSync(
  'vitest',
  [
    'run',
    '--root',
    '.',
    '--config',
    'tests/vitest.config.ts',
    'tests/fuzz/fuzz.test.ts',
    '--disable-console-intercept',
  ],
  {
    cwd: root,
    env: { ...env, FUZZ_SEED: values.seed, FUZZ_MS: `${each}`, FUZZ_ONLY: values.only },
    stdio: 'inherit',
    // A reader that never comes back cannot be stopped from inside.
    timeout: minutes * 180_000 + 300_000,
    killSignal: 'SIGKILL',
  },
);
if (error) console.error('Something never came to an end; the property that was named last but not counted did it.');
console.log(`Again: npm run fuzz -- --minutes ${minutes} --seed ${values.seed}`);
process.exit(status ?? 1);
