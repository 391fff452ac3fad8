import { appendFileSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import fc, { type RunDetails } from 'fast-check';
import { describe, it } from 'vitest';
import type { Property } from './property';

const files = import.meta.glob<Property>('./properties/*.ts', { eager: true, import: 'default' });

/** Set by `npm run fuzz`; the suite itself always tries the same values, so that it is never red by chance. */
const { FUZZ_SEED, FUZZ_MS, FUZZ_ONLY = '' } = process.env;
const seed = Number(FUZZ_SEED ?? 20_261_126);
const longest = FUZZ_MS === undefined ? undefined : Number(FUZZ_MS);
const chosen = Object.entries(files).filter(([path]) => path.includes(FUZZ_ONLY));

describe('whatever comes', () => {
  it.each(chosen.map(([path, one]) => [basename(path, '.ts'), one.says, one] as const))(
    '%s: %s',
    async (name, _, { runs, property }) => {
      const out = (await fc.check(property, {
        seed,
        numRuns: longest === undefined ? runs : Number.MAX_SAFE_INTEGER,
        ...(longest !== undefined && { interruptAfterTimeLimit: longest, markInterruptAsFailure: false }),
      })) as RunDetails<unknown>;
      if (longest !== undefined) noteFor(name, out);
      if (out.failed) throw new Error(`${await fc.asyncDefaultReportMessage(out)}\n${out.errorInstance}`);
    },
    (longest ?? 0) * 3 + 120_000,
  );
});

/** For the person who waits, and for `npm run trust`. */
function noteFor(name: string, { failed, numRuns }: RunDetails<unknown>): void {
  console.log(`${name}: ${numRuns} values`);
  mkdirSync('.cache', { recursive: true });
  if (!failed) appendFileSync('.cache/fuzz.jsonl', `${JSON.stringify({ name, seed, values: numRuns })}\n`);
}
