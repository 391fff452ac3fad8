/**
 * `npm run fuzz [-- --minutes N] [--seed S] [--only NAME]`: the properties of `tests/fuzz` with new values for as long as
 * there is time. `npm run fuzz -- --millions 10`, for a night: so many letters and texts, shared by the properties that count
 * them, however long it takes. What fails is printed with its seed and the smallest example that was found.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { env, root } from './ready.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    millions: { type: 'string' },
    seed: { type: 'string', default: `${Date.now() % 2 ** 31}` },
    only: { type: 'string', default: '' },
  },
});
/** Who asks for a number waits a night for it. */
const NIGHT = 12 * 60;
const millions = Number(values.millions ?? 0);
const minutes = millions > 0 ? NIGHT : Number(values.minutes);
const files = readdirSync(`${root}/tests/fuzz/properties`).filter((name) => name.includes(values.only));
if (!(minutes > 0) || !(millions >= 0) || !Number.isInteger(Number(values.seed)) || files.length === 0) {
  console.error('Say it like this: npm run fuzz -- --minutes 5 --seed 7 --only exports');
  process.exit(2);
}
console.log(
  millions > 0
    ? `Seed ${values.seed}, ${millions} million texts and letters.`
    : `Seed ${values.seed}, ${files.length} properties, about ${minutes} minutes.`,
);
const each = Math.ceil((minutes * 60_000) / files.length);
const many = millions > 0 ? { FUZZ_MANY: `${millions * 1_000_000}` } : { FUZZ_MS: `${each}` };
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
    env: { ...env, FUZZ_SEED: values.seed, ...many, FUZZ_ONLY: values.only },
    stdio: 'inherit',
    // A reader that never comes back cannot be stopped from inside.
    timeout: (millions > 0 ? 1 : 3) * minutes * 60_000 + 300_000,
    killSignal: 'SIGKILL',
  },
);
if (error) console.error('Something never came to an end; the property that was named last but not counted did it.');
console.log(
  `Again: npm run fuzz -- ${millions > 0 ? `--millions ${millions}` : `--minutes ${minutes}`} --seed ${values.seed}`,
);
process.exit(status ?? 1);
