import type { StoredReport } from '../../lib/browser/stored';
import { sites } from '../../lib/sites/all';
import type { StoredView } from '../../lib/ui/seen/view';

/** The worker's counts, with sites by their names. */
export function storedViewOf({ sites: notes, health, ...rest }: StoredReport): StoredView {
  return {
    ...rest,
    sites: notes.map(({ site, ...counts }) => ({
      siteName: nameOf(site),
      ...counts,
    })),
    health: Object.entries(health).map(([site, { state, at }]) => ({ siteName: nameOf(site), state, at })),
  };
}

function nameOf(site: string): string {
  return sites.find(({ id }) => id === site)?.name ?? site;
}
