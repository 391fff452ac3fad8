import { isOnFor } from '../../lib/browser/live-settings';
import type { Effective } from '../../lib/settings/settings';
import type { PageState } from '../../lib/ui/popup/view';

/** What may be offered on the page in front. */
export type Offer = { turnOn: boolean; check: boolean };

/** In these states nothing is watched, and nobody has turned it off. */
const UNWATCHED: readonly PageState[] = ['not-covered', 'no-chat', 'unreadable'];

/**
 * @param url the address in front, where the browser tells it
 * @param hostToAdd its host, if that is a site that could be added
 */
export function offerOn(
  state: PageState,
  url: string | undefined,
  hostToAdd: string | undefined,
  settings: Effective,
): Offer {
  return {
    turnOn: state === 'not-covered' && hostToAdd !== undefined && mayWake(settings, hostToAdd),
    check: UNWATCHED.includes(state) && /^https?:/.test(url ?? ''),
  };
}

/** Not where an administrator has locked it: Tawny off altogether, this host off, or only other hosts on. */
function mayWake({ enabled, sitesOff, sitesOnly }: Effective, host: string): boolean {
  return isOnFor(
    {
      enabled: enabled.value || !enabled.locked,
      sitesOff: sitesOff.locked ? sitesOff.value : [],
      sitesOnly: sitesOnly.locked ? sitesOnly.value : [],
    },
    host,
  );
}
