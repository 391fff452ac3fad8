import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import tests from '../../tests/vitest.config.ts';
import { type Mutant, withFault } from './mutants.ts';
import 'vitest/node';

/** Hands out one file with the fault that `scripts/mutate.ts` names; the file itself is not touched. */
function fault(): Plugin {
  const { file, mutant } = JSON.parse(process.env.TAWNY_MUTANT || '{}') as { file?: string; mutant?: Mutant };
  const path = file && resolve(file);
  return {
    name: 'tawny-mutant',
    enforce: 'pre',
    // Vitest keeps transformed files by what stands on the disk, where the fault is not.
    configureVitest: ({ defineCacheKeyGenerator }) =>
      defineCacheKeyGenerator(({ id }) => (id === path ? false : undefined)),
    load: (id) => (path && mutant && id === path ? withFault(readFileSync(path, 'utf8'), mutant) : undefined),
  };
}

const projects = (tests.test?.projects ?? []) as { plugins: unknown[] }[];

export default defineConfig({
  test: { projects: projects.map((one) => ({ ...one, plugins: [...one.plugins, fault()] }) as never) },
});
