import { appendFileSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import fc, { type RunDetails } from 'fast-check';
import { describe, it } from 'vitest';
import type { Property } from './property';

const files = import.meta.glob<Property>('./properties/*.ts', { eager: true, import: 'default' });

/** Set by `npm run fuzz`; the suite itself always tries the same values, so that it is never red by chance. */
const { FUZZ_SEED, FUZZ_MS, FUZZ_MANY, FUZZ_ONLY = '' } = process.env;
const seed = Number(FUZZ_SEED ?? 20_261_126);
const longest = FUZZ_MS === undefined ? undefined : Number(FUZZ_MS);
/** So many texts and letters, shared by the properties that count them; the others rest. */
const many = FUZZ_MANY === undefined ? undefined : Number(FUZZ_MANY);
const chosen = Object.entries(files).filter(
  ([path, { tried }]) => path.includes(FUZZ_ONLY) && (many === undefined || tried !== undefined),
);
/** Values at a time: one run of millions would keep them all in mind. */
const AT_A_TIME = 2_000;
const A_NIGHT_MS = 12 * 3_600_000;

describe('whatever comes', () => {
  it.each(chosen.map(([path, one]) => [basename(path, '.ts'), one.says, one] as const))(
    '%s: %s',
    async (name, _, { runs, property, tried }) => {
      if (many !== undefined && tried) return tryMany(name, property, tried, many / chosen.length);
      const out = (await fc.check(property, {
        seed,
        numRuns: longest === undefined ? runs : Number.MAX_SAFE_INTEGER,
        ...(longest !== undefined && { interruptAfterTimeLimit: longest, markInterruptAsFailure: false }),
      })) as RunDetails<unknown>;
      if (longest !== undefined) noteFor(name, out);
      if (out.failed) throw new Error(`${await fc.asyncDefaultReportMessage(out)}\n${out.errorInstance}`);
    },
    many === undefined ? (longest ?? 0) * 3 + 120_000 : A_NIGHT_MS,
  );
});

async function tryMany(name: string, property: Property['property'], tried: () => number, most: number): Promise<void> {
  for (let turn = 0; tried() < most; turn += 1) {
    const out = (await fc.check(property, { seed: seed + turn, numRuns: AT_A_TIME })) as RunDetails<unknown>;
    if (out.failed) throw new Error(`${await fc.asyncDefaultReportMessage(out)}\n${out.errorInstance}`);
    if (turn % 50 === 0) console.log(`${name}: ${tried()} of ${most}`);
  }
  console.log(`${name}: ${tried()} texts or letters`);
}

/** For the person who waits, and for `npm run trust`. */
function noteFor(name: string, { failed, numRuns }: RunDetails<unknown>): void {
  console.log(`${name}: ${numRuns} values`);
  mkdirSync('.cache', { recursive: true });
  if (!failed) appendFileSync('.cache/fuzz.jsonl', `${JSON.stringify({ name, seed, values: numRuns })}\n`);
}
