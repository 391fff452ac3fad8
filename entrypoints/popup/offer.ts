import { isOnFor } from '../../lib/browser/choices/live-settings';
import type { Effective } from '../../lib/settings/settings';
import type { PageState } from '../../lib/ui/popup/view';

/** What may be offered on the page in front. */
export type Offer = { turnOn: boolean; check: boolean };

/** In these states nothing is watched, and nobody has turned it off. */
const UNWATCHED: readonly PageState[] = ['not-covered', 'no-access', 'no-chat', 'unreadable'];

/** In these states the browser lets Tawny in only after it has asked. */
const ASKABLE: readonly PageState[] = ['not-covered', 'no-access'];

/**
 * @param url the address in front, where the browser tells it
 * @param hostToWake its host, if the browser can be asked for it
 */
export function offerOn(
  state: PageState,
  url: string | undefined,
  hostToWake: string | undefined,
  settings: Effective,
): Offer {
  return {
    turnOn: ASKABLE.includes(state) && hostToWake !== undefined && mayWake(settings, hostToWake),
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
