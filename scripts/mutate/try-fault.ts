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
  const stop = () => run.pid && process.kill(-run.pid, 'SIGKILL');
  // A loop that never ends would go on behind a command that was broken off.
  process.once('exit', stop);
  return new Promise((done) => {
    const timer = setTimeout(() => {
      stop();
      done('stuck');
    }, LONGEST_MS);
    run.on('exit', (code) => {
      clearTimeout(timer);
      process.off('exit', stop);
      done(code === 0 ? 'missed' : 'noticed');
    });
  });
}
