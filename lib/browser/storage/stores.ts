import type { Layer } from '../../settings/resolve';
import type { SettingName } from '../../settings/settings';
import { kept } from './kept';

/** Everything kept outside the journal until it is erased, declared here once: name and default. */

/** What the family chose on this device. Owner: the options page. */
export const familySettings = kept<Layer>('local', 'settings', {});

/** Which of the family's settings the child chose last. Owner: whoever writes `familySettings`. */
export const chosenByChild = kept<SettingName[]>('local', 'chosenByChild', []);

/** What child and parent agreed on when they set Tawny up: when (epoch ms), and which lines. Owner: the welcome page. */
export type Agreement = { at: number; lines: string[] };
export const agreement = kept<Agreement | null>('local', 'agreement', null);

/** The PIN before the settings, as a salted hash, with the tries made. Owner: `pin.ts`. */
export type PinRecord = { salt: string; hash: string; iterations: number; wrong: number; triedAwake?: number };
export const pinRecord = kept<PinRecord | null>('local', 'pin', null);

/** Somebody says that the PIN is forgotten: since when (epoch ms), and by the time that the browser was awake (ms). */
export type Forgotten = { since: number; awake: number };
export const pinForgotten = kept<Forgotten | null>('local', 'pinForgotten', null);

/** For how long the browser was seen awake (ms), counted while somebody waits, and when last (epoch ms). Owner: `awake-clock.ts`. */
export const awakeTime = kept<{ ms: number; wall: number } | null>('local', 'awake', null);

/** When a forgotten PIN was last reset (epoch ms), so that it cannot happen unseen. */
export const pinResetAt = kept<number | null>('local', 'pinResetAt', null);

/** Whether the pages of a site could be read, and since when or when last (epoch ms, by the hour). */
export type SiteHealth = { state: 'working' | 'unreadable'; at: number };
/** By the ids of sites, never by host. Owner: `site-health.ts`, in the worker. */
export const siteHealth = kept<Record<string, SiteHealth>>('local', 'siteHealth', {});
