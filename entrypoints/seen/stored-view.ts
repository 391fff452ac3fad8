import type { StoredReport } from '../../lib/browser/stored';
import { sites } from '../../lib/sites/all';
import type { StoredView } from '../../lib/ui/seen/view';

/** The worker's counts, with sites by their names. */
export function storedViewOf({ sites: notes, ...rest }: StoredReport): StoredView {
  return {
    ...rest,
    sites: notes.map(({ site, ...counts }) => ({
      siteName: sites.find(({ id }) => id === site)?.name ?? site,
      ...counts,
    })),
  };
}
