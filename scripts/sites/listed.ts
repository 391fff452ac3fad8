import { sites } from '../../lib/sites/all';
import type { Listed } from './page';

const files = import.meta.glob<{ expected?: Record<string, unknown> }>('../../lib/sites/*/*.ts', { eager: true });

/** Every site of the folder, with the fixtures that prove it. */
export const listed: readonly Listed[] = sites.map((site) => ({
  site,
  fixtures: Object.keys(files[`../../lib/sites/${site.id}/${site.id}.ts`]?.expected ?? {}),
}));
