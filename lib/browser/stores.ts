import { storage } from 'wxt/utils/storage';
import type { Layer } from '../settings/resolve';
import type { PageState } from './protocol';

/** Everything kept outside the journal, declared here once: key, default, version. */

/** What the family chose on this device. Owner: the options page. */
export const familySettings = storage.defineItem<Layer>('local:settings', { fallback: {}, version: 1 });

/** What each open tab shows; dies with the browser. Owner: the worker. */
/** `rooms` are keyed hashes of the conversations in front. */
export type TabState = { page?: Omit<PageState, 'conversations'>; rooms: string[] };
export const openTabs = storage.defineItem<Record<string, TabState>>('session:tabs', { fallback: {}, version: 1 });

/** Who (keyed hashes) spoke lately in which conversation, newest last; dies with the browser. Owner: the worker. */
export const recentSpeakers = storage.defineItem<Record<string, string[]>>('session:speakers', {
  fallback: {},
  version: 1,
});
