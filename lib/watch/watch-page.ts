import type { Site } from '../sites/site';
import type { Health } from './health';
import { type Watch, type WatchOptions, watch } from './watch';

/** How often a page that no address names is asked again what it is. Milliseconds. */
const ASK = 1_000;
/** A page that changes more often than this is left to the reader it has: each new watch leaves listeners behind. */
const MOST_CHANGES = 200;

export type PageOptions = Omit<WatchOptions, 'site' | 'onHealth'> & {
  /** Who reads this page now. The same object as long as nothing changed. */
  siteNow: () => Site;
  /** The address names the site, so that nothing else can come to read it. */
  settled: boolean;
  onHealth: (health: Health, site: Site) => void;
};

/**
 * Watches a page whoever reads it. Where the address names the site that is settled. Elsewhere a forum may show what it
 * is made with, or a chat may open, long after the page was loaded; then the watch begins anew.
 */
export function watchPage({ siteNow, settled, onHealth, ...rest }: PageOptions): Watch {
  let site = siteNow();
  let current = begin(site);
  let running = true;
  let changes = 0;

  function begin(next: Site): Watch {
    return watch({ ...rest, site: next, onHealth: (health) => onHealth(health, next) });
  }

  function askAgain(): void {
    if (!running || !rest.ctx.isValid || rest.document.visibilityState === 'hidden') return;
    const next = siteNow();
    if (next === site || changes++ >= MOST_CHANGES) return;
    current.stop();
    site = next;
    current = begin(next);
  }

  if (!settled) rest.ctx.setInterval(askAgain, ASK);
  return {
    locate: (messageId) => current.locate(messageId),
    stop() {
      running = false;
      current.stop();
    },
  };
}
