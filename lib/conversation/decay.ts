import { type Category, type Kind, SIGNALS } from '../engine/rule';
import type { Model } from './model';

const DAY_MS = 86_400_000;

/** Evidence older than this is gone (requirement R19), whatever it was. */
export const RETENTION_MS = 30 * DAY_MS;

/**
 * Half-lives (detection.md 4.3). Two clocks, because chatty children send hundreds of messages a day and slow
 * grooming lasts months. Soft cues are common and must fade, by messages twice as fast as was decided there: in a long
 * everyday talk something of everything comes up in the end. Hard ones keep a quarter of their worth.
 */
const SOFT = { messages: 75, days: 14, floor: 0 };
const HARD = { messages: 400, days: 60, floor: 0.25 };

const IS_SIGNAL: ReadonlySet<Kind> = new Set(SIGNALS);

export function isCategory(kind: Kind): kind is Category {
  return !IS_SIGNAL.has(kind);
}

function clocks(kind: Kind, model: Model) {
  return isCategory(kind) && model.categories[kind].hard ? HARD : SOFT;
}

export function daysToHalf(kind: Kind, model: Model): number {
  return clocks(kind, model).days;
}

/**
 * What is left of evidence, 0 to 1.
 * @param messages said since, by both @param ms passed since
 */
export function decay(kind: Kind, messages: number, ms: number, model: Model): number {
  const { messages: halfMessages, days, floor } = clocks(kind, model);
  return Math.max(floor, 2 ** -(Math.max(0, messages) / halfMessages + Math.max(0, ms) / DAY_MS / days));
}
