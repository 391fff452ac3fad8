import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Mutant } from './mutants';

export type Fate = 'noticed' | 'stuck' | 'missed';

/** A fault may make a loop that never ends; that is noticed too. */
const LONGEST_MS = 180_000;

/** Runs the tests below these folders with one fault in one file, or with none, until the first that fails. */
export function tryFault(file: string, mutant: Mutant | undefined, tests: readonly string[]): Promise<Fate> {
  const options = ['run', '--root', '.', '--config', 'scripts/mutate/vitest.config.ts', '--bail=1', '--maxWorkers=1'];
  const run = spawn(resolve('node_modules/.bin/vitest'), [...options, ...tests], {
    env: { ...process.env, TAWNY_MUTANT: JSON.stringify({ file, mutant }) },
    stdio: 'ignore',
    detached: true,
  });
  return new Promise((done) => {
    const timer = setTimeout(() => {
      if (run.pid) process.kill(-run.pid, 'SIGKILL');
      done('stuck');
    }, LONGEST_MS);
    run.on('exit', (code) => {
      clearTimeout(timer);
      done(code === 0 ? 'missed' : 'noticed');
    });
  });
}
