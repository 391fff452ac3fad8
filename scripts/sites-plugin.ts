import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Site } from '../lib/sites/site.ts';

const NAME = 'virtual:sites';
const RESOLVED = `\0${NAME}`;

/**
 * Serves `virtual:sites`: what a page of ours says about each site. The selectors, nine tenths of a site's folder, are for
 * the script that reads its pages; the popup would have to load them before it can be drawn.
 */
export function sitesPlugin(): Plugin {
  const root = resolve(import.meta.dirname, '..');
  return {
    name: 'tawny-sites',
    resolveId(id) {
      return id === NAME ? RESOLVED : undefined;
    },
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { module, dependencies } = await runnerImport<{ sites: readonly Site[] }>(
        resolve(root, 'lib/sites/all.ts'),
        { root, configFile: false, logLevel: 'warn' },
      );
      for (const file of dependencies) this.addWatchFile(resolve(root, file));
      const said = module.sites.map(({ id, name, matches, blind, recognise }) => ({
        ...{ id, name, matches, blind },
        ...((recognise || matches.length === 0) && { anywhere: true }),
      }));
      return { code: `export default ${JSON.stringify(said)};`, map: null, moduleType: 'js' };
    },
  };
}
