import { settingsNow } from '../choices/live-settings';
import type { PageState } from '../storage/page-state';
import { sessionSiteHealth } from '../storage/session-stores';
import { type SiteHealth, siteHealth } from '../storage/stores';

/** Times are kept to the hour: enough for "since yesterday", too coarse for a diary. */
const HOUR_MS = 3_600_000;

/** One change after the other, so that two tabs do not overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * What is known of a site after one of its pages said how it is.
 *
 * @param now epoch ms
 * @returns nothing where there is nothing to write down: no chat was open, or the same was written in this hour
 */
export function afterVisit(
  before: SiteHealth | undefined,
  state: PageState['state'],
  now: number,
): SiteHealth | undefined {
  const at = now - (now % HOUR_MS);
  if (state === 'reading') {
    return before?.state === 'working' && before.at === at ? undefined : { state: 'working', at };
  }
  // The first time counts: "could not be read since".
  return state === 'unreadable' && before?.state !== 'unreadable' ? { state: 'unreadable', at } : undefined;
}

/** Notes whether a site can be read; by the site's id, never by host or page. @param now epoch ms */
export function noteHealth(site: string, state: PageState['state'], now: number): Promise<void> {
  return inTurn(async () => {
    const lasting = (await settingsNow()).retentionDays > 0;
    const item = lasting ? siteHealth : sessionSiteHealth;
    const known = await item.getValue();
    const after = afterVisit(known[site], state, now);
    if (after) await item.setValue({ ...known, [site]: after });
  });
}

/** What is known of all sites, on disk and of this session. */
export async function healthNow(): Promise<Record<string, SiteHealth>> {
  const [kept, session] = await Promise.all([siteHealth.getValue(), sessionSiteHealth.getValue()]);
  return { ...kept, ...session };
}

/** Forgets what was noted on disk before a time (epoch ms). */
export function forgetHealth(before: number): Promise<void> {
  return inTurn(async () => {
    const known = Object.entries(await siteHealth.getValue());
    // A note of the hour in which `before` lies goes too: rather too early than kept too long.
    const kept = known.filter(([, { at }]) => at >= before);
    if (kept.length < known.length) await siteHealth.setValue(Object.fromEntries(kept));
  });
}

/** Forgets all of it. */
export function eraseHealth(): Promise<void> {
  return inTurn(async () => {
    await Promise.all([siteHealth.removeValue(), sessionSiteHealth.removeValue()]);
  });
}

function inTurn(step: () => Promise<void>): Promise<void> {
  // How sites fared is the last thing that a warning may wait for, or fail by.
  const turn = queue.then(step, step).catch((error: Error) => {
    console.warn(`Tawny cannot note how sites fared (${error.name}).`);
  });
  queue = turn;
  return turn;
}
