import { storage } from 'wxt/utils/storage';
import type { PageKnown } from './protocol';
import type { SiteHealth } from './stores';

/**
 * What dies with the browser, declared here once. Apart from the other stores, because a script in a page may not even
 * touch the session's storage: the browser complains in the console of that page.
 */

/** What one frame shows. `rooms` are keyed hashes of the conversations in front. */
export type FrameState = { page?: PageKnown; rooms: string[] };
/** What each open tab shows, the page and its frames by their number; dies with the browser. Owner: the worker. */
export type TabState = Record<number, FrameState>;
export const openTabs = storage.defineItem<Record<string, TabState>>('session:tabs', { fallback: {}, version: 1 });

/** Who (keyed hashes) spoke lately in which conversation, newest last; dies with the browser. Owner: the worker. */
export const recentSpeakers = storage.defineItem<Record<string, string[]>>('session:speakers', {
  fallback: {},
  version: 1,
});

/** Which sites could be read (`stores.ts`), with a retention of 0 days: for this session only. */
export const sessionSiteHealth = storage.defineItem<Record<string, SiteHealth>>('session:siteHealth', {
  fallback: {},
  version: 1,
});

/** When this browser session began (epoch ms). With a retention of 0 days nothing older is kept. */
export const sessionBegan = storage.defineItem<number | null>('session:began', { fallback: null, version: 1 });
