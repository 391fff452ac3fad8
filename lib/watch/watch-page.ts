import { findLists } from '../sites/find-lists';
import type { Site } from '../sites/site';
import type { Health } from './health';
import { type Watch, type WatchOptions, watch } from './watch';

/** How soon a page that no address names is asked again what it is. Milliseconds. */
const ASK = 1_000;
/** While there is nothing to read it is asked twice as late each time, up to so many times `ASK`. */
const LATEST = 8;
/** A page that changes more often than this is left to the reader it has: each new watch leaves listeners behind. */
const MOST_CHANGES = 200;

export type PageOptions = Omit<WatchOptions, 'site' | 'onHealth'> & {
  /** Who reads this page now. The same object as long as nothing changed. */
  siteNow: () => Site;
  /** The address names the site, so that nothing else can come to read it. */
  settled: boolean;
  onHealth: (health: Health, site: Site) => void;
};

export type PageWatch = Watch & {
  /** Who reads the page now. */
  site(): Site;
};

/**
 * Watches a page whoever reads it. Where the address names the site that is settled. Elsewhere a forum may show what it
 * is made with, or a chat may open, long after the page was loaded; then the watch begins anew.
 */
export function watchPage({ siteNow, settled, onHealth, ...rest }: PageOptions): PageWatch {
  let site = siteNow();
  let current = begin(site);
  let running = true;
  let changes = 0;
  let pause = 1;
  let left = 1;

  function begin(next: Site): Watch {
    return watch({ ...rest, site: next, onHealth: (health) => onHealth(health, next) });
  }

  function askAgain(): void {
    if (!running || !rest.ctx.isValid || rest.document.visibilityState === 'hidden' || --left > 0) return;
    pause = findLists(site, rest.document).length > 0 ? 1 : Math.min(pause * 2, LATEST);
    left = pause;
    if (pause === 1) return;
    const next = siteNow();
    if (next === site || changes++ >= MOST_CHANGES) return;
    current.stop();
    site = next;
    soon();
    current = begin(next);
  }

  /** Somebody goes to a text box: a chat may have opened. */
  function soon(): void {
    pause = 1;
    left = 1;
  }

  if (!settled) {
    rest.ctx.setInterval(askAgain, ASK);
    rest.ctx.addEventListener(rest.document, 'focusin', soon, { capture: true, passive: true });
  }
  return {
    site: () => site,
    locate: (messageId) => current.locate(messageId),
    conversationAt: (element) => current.conversationAt(element),
    stop() {
      running = false;
      current.stop();
    },
  };
}
