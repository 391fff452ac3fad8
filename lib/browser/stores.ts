import { storage } from 'wxt/utils/storage';
import type { Layer } from '../settings/resolve';
import type { SettingName } from '../settings/settings';
import type { PageKnown } from './protocol';

/** Everything kept outside the journal, declared here once: key, default, version. */

/** What the family chose on this device. Owner: the options page. */
export const familySettings = storage.defineItem<Layer>('local:settings', { fallback: {}, version: 1 });

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

/** Which of the family's settings the child chose last. Owner: whoever writes `familySettings`. */
export const chosenByChild = storage.defineItem<SettingName[]>('local:chosenByChild', { fallback: [], version: 1 });

/** What child and parent agreed on when they set Tawny up: when (epoch ms), and which lines. Owner: the welcome page. */
export type Agreement = { at: number; lines: string[] };
export const agreement = storage.defineItem<Agreement | null>('local:agreement', { fallback: null, version: 1 });

/** The PIN before the settings, as a salted hash, with the tries made. Owner: `pin.ts`. */
export type PinRecord = { salt: string; hash: string; iterations: number; wrong: number; lastAt: number };
export const pinRecord = storage.defineItem<PinRecord | null>('local:pin', { fallback: null, version: 1 });

/** When a forgotten PIN was last reset (epoch ms), so that it cannot happen unseen. */
export const pinResetAt = storage.defineItem<number | null>('local:pinResetAt', { fallback: null, version: 1 });

/** Whether the pages of a site could be read, and since when or when last (epoch ms, by the hour). */
export type SiteHealth = { state: 'working' | 'unreadable'; at: number };
/** By the ids of sites, never by host. Owner: `site-health.ts`, in the worker. */
export const siteHealth = storage.defineItem<Record<string, SiteHealth>>('local:siteHealth', {
  fallback: {},
  version: 1,
});

/** The same with a retention of 0 days: for this session only. */
export const sessionSiteHealth = storage.defineItem<Record<string, SiteHealth>>('session:siteHealth', {
  fallback: {},
  version: 1,
});

/** When this browser session began (epoch ms). With a retention of 0 days nothing older is kept. */
export const sessionBegan = storage.defineItem<number | null>('session:began', { fallback: null, version: 1 });
