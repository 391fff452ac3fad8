import { type Level, loudness } from '../../conversation/levels';
import type { Writer } from '../letters/trust';

/** For so long a card in one frame keeps others of the same tab from speaking. Ms. */
const ALONE_MS = 60_000;

type Shown = { frameId: number; level: Level; at: number };
/** What was shown last in each tab. A worker that is stopped forgets it, and a page gets one card more. */
const shown = new Map<number, Shown>();

/**
 * A page can play a thousand chats in frames, each with a card of its own; a child sees one at a time. What has to wait stays
 * owed, and stands in the popup meanwhile.
 *
 * @param now epoch ms
 * @returns whether a card may come in this frame now: none stands in another, or that one was quieter
 */
export function mayShowIn({ tabId, frameId }: Pick<Writer, 'tabId' | 'frameId'>, level: Level, now: number): boolean {
  const last = shown.get(tabId);
  const isBusy = last && last.frameId !== frameId && Math.abs(now - last.at) < ALONE_MS;
  if (isBusy && loudness(level) <= loudness(last.level)) return false;
  shown.set(tabId, { frameId, level, at: now });
  return true;
}
