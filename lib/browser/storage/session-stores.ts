import { kept } from './kept';
import type { PageKnown } from './page-state';
import type { SiteHealth } from './stores';

/**
 * What dies with the browser, declared here once. Apart from the other stores, because a script in a page may not even
 * touch the session's storage: the browser complains in the console of that page.
 */

/** What one frame shows. `rooms` are keyed hashes of the conversations in front. */
export type FrameState = { page?: PageKnown; rooms: string[] };
/** What each open tab shows, the page and its frames by their number; dies with the browser. Owner: the worker. */
export type TabState = Record<number, FrameState>;
export const openTabs = kept<Record<string, TabState>>('session', 'tabs', {});

/** Alerts whose card a page keeps from being seen, newest last, and the tab of that page. Owner: `hidden-cards.ts`. */
export const hiddenAlerts = kept<{ id: string; tabId: number }[]>('session', 'hiddenCards', []);

/** Who (keyed hashes) spoke lately in which conversation, newest last; dies with the browser. Owner: the worker. */
export const recentSpeakers = kept<Record<string, string[]>>('session', 'speakers', {});

/** The same in private windows; goes with the last of them. */
export const privateSpeakers = kept<Record<string, string[]>>('session', 'privateSpeakers', {});

/** Which sites could be read (`stores.ts`), with a retention of 0 days: for this session only. */
export const sessionSiteHealth = kept<Record<string, SiteHealth>>('session', 'siteHealth', {});

/** When this browser session began (epoch ms). With a retention of 0 days nothing older is kept. */
export const sessionBegan = kept<number | null>('session', 'began', null);
