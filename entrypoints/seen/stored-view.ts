import type { StoredReport } from '../../lib/browser/letters/stored-report';
import { siteName } from '../../lib/sites/known';
import type { StoredView } from '../../lib/ui/seen/view';

/** The worker's counts, with sites by their names. */
export function storedViewOf({ sites: notes, health, ...rest }: StoredReport): StoredView {
  return {
    ...rest,
    sites: notes.map(({ site, ...counts }) => ({
      siteName: siteName(site),
      ...counts,
    })),
    health: Object.entries(health).map(([site, { state, at }]) => ({ siteName: siteName(site), state, at })),
  };
}
