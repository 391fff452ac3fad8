import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Runs this program, as it was built, once for each of these arguments; as many at a time as the machine has cores.
 * @throws where one of them fails, with what it was asked
 */
export async function atOnce(asked: readonly (readonly string[])[]): Promise<void> {
  const left = [...asked];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) await one(next);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

function one(asked: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename, ...asked], { stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`Stopped at: ${asked.join(' ')}.`))));
  });
}
