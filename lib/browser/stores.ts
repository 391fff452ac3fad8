import { storage } from 'wxt/utils/storage';
import type { Layer } from '../settings/resolve';
import type { SettingName } from '../settings/settings';

/** Everything kept outside the journal until it is erased, declared here once: key, default, version. */

/** What the family chose on this device. Owner: the options page. */
export const familySettings = storage.defineItem<Layer>('local:settings', { fallback: {}, version: 1 });

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
