import type { Speaker } from '../message';
import { createLiveRows } from './live-rows';

/** Who spoke a row. */
export type Voice = { author: string; speaker: Speaker };

/** What was read from one row that is on the page now. */
export type RowFacts = Voice & { id: string; base: string; at: number };

/**
 * What reading must remember from one row to the next. In memory only, bounded, and dropped with the page.
 * Rows are held weakly: a list that forgets its old rows is not kept alive by us.
 */
export type Memory = {
  rows: WeakMap<Element, RowFacts>;
  /** Run of rows → its author, because later rows of a run leave the name out. */
  runs: Map<string, Voice>;
  /** How often the same words by the same author are on the page now; only for sites without ids. */
  copies: Map<string, number>;
  /** The mark of one side was seen on this page, so rows without it mean something. */
  marked: boolean;
  /** How often a name stood on a row that had just left the composer. */
  typedBy: Map<string, number>;
  /** Which rows are said while somebody looks. */
  live: ReturnType<typeof createLiveRows>;
  /** Did the child just send these words? Set by the watch on the composer. */
  justTyped: (text: string) => boolean;
};

export function createMemory(): Memory {
  return {
    rows: new WeakMap(),
    runs: new Map(),
    copies: new Map(),
    marked: false,
    typedBy: new Map(),
    live: createLiveRows(),
    justTyped: () => false,
  };
}

/**
 * Sets a value. Where there are an eighth more than `limit`, the oldest beyond it go together: a map that loses its first
 * entry again and again has to look for the next one each time.
 */
export function keep<K, V>(map: Map<K, V>, key: K, value: V, limit: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= limit + limit / 8) return;
  for (const oldest of map.keys()) {
    if (map.size <= limit) return;
    map.delete(oldest);
  }
}
