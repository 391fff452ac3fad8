import type { Entrypoint } from 'wxt';

type Pages = { build?: { rollupOptions?: { output?: unknown } } };

/**
 * What two pages of ours share or more is one file. Left alone the bundler makes one of each set of pages that share
 * something, some of a hundred bytes, and the popup waited for fourteen of them before it showed its owl.
 */
export function fewChunks(entrypoints: readonly Entrypoint[], config: Pages): void {
  if (!entrypoints.some(({ type }) => type === 'popup')) return;
  const output = config.build?.rollupOptions?.output as { codeSplitting?: object };
  // What a page reads later, such as the rules, stays apart.
  output.codeSplitting = { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] };
}
