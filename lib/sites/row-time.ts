import type { Memory } from './memory';
import { readSource } from './read-source';
import type { RowPlace, Site } from './site';

/** How far we look along a list for a neighbour whose time is known. */
const NEIGHBOURS = 200;

/** The time that a row shows, as text; '' where it shows none. */
export function shownTime(site: Site, place: RowPlace, id: string): string {
  return readSource(site.message.time, place, place.row, id);
}

/** Epoch milliseconds of a shown time; `undefined` where the page shows none or none that is certain. */
export function certainTime(site: Site, shown: string, now: number): number | undefined {
  if (!shown) return;
  const at = site.message.parseTime ? site.message.parseTime(shown, now) : Date.parse(shown);
  return at === undefined || Number.isNaN(at) ? undefined : at;
}

/**
 * Puts a coarse time (most pages show minutes) in its order: what is shown as this minute was said now, and rows of
 * one minute follow each other.
 *
 * @param wait how many rows of the same batch follow
 * @param above the time of the row before it in the batch
 */
export function inOrder(shown: number, step: number, now: number, wait: number, above: number): number {
  if (step === 0) return shown;
  if (now - shown < step) return Math.max(shown, now - wait);
  return above >= shown && above < shown + step ? above + 1 : shown;
}

/**
 * A time for a row that shows none, such that the order of the list is kept: history loaded above a known row is older
 * than it, a row below all known ones was said now.
 *
 * @param wait how many rows of the same batch follow; the last of them is the newest
 * @param newestFirst the list stands upside down in the document
 */
export function neighbourTime(
  row: Element,
  memory: Memory,
  now: number,
  wait: number,
  history: boolean,
  newestFirst = false,
): number {
  const before = knownAt(row, 'previousElementSibling', memory);
  const after = knownAt(row, 'nextElementSibling', memory);
  const above = newestFirst ? after : before;
  const below = newestFirst ? before : after;
  if (above && (below || history)) return above.at + above.steps;
  if (below) return below.at - below.steps;
  return Math.max(now - wait, above ? above.at + 1 : 0);
}

/** Whether no row that is known stands on the newer side of this one. */
export function isNewest(row: Element, memory: Memory, newestFirst = false): boolean {
  return knownAt(row, newestFirst ? 'previousElementSibling' : 'nextElementSibling', memory) === undefined;
}

type Direction = 'previousElementSibling' | 'nextElementSibling';

function knownAt(row: Element, direction: Direction, memory: Memory): { at: number; steps: number } | undefined {
  let sibling = row[direction];
  for (let steps = 1; sibling && steps <= NEIGHBOURS; steps++) {
    const facts = memory.rows.get(sibling);
    if (facts) return { at: facts.at, steps };
    sibling = sibling[direction];
  }
  return;
}
