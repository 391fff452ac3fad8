import { spokeLast } from '../../alerts/live/hearers';
import type { Kept } from '../storage/kept';
import { recentSpeakers } from '../storage/session-stores';

const ROOMS = 50;

/**
 * Notes who spoke in a conversation and tells who else did lately, so that a child's "no" reaches the person it was
 * meant for even after the worker was stopped.
 */
export function latelyIn(store: Kept<Record<string, string[]>>) {
  return async (room: string, spoke: readonly string[]): Promise<string[]> => {
    const { [room]: before = [], ...others } = await store.getValue();
    const now = spokeLast(before, spoke);
    const changed = spoke.some((key) => before.at(-1) !== key);
    if (changed) {
      const kept = Object.entries(others).slice(1 - ROOMS);
      await store.setValue(Object.fromEntries([...kept, [room, now]]));
    }
    return now;
  };
}

/** In ordinary windows. */
export const lately = latelyIn(recentSpeakers);
