import { type Category, type Kind, SIGNALS } from '../../engine/rule';
import type { Model } from '../model';
import { HARD, SOFT } from '../tuning';

const DAY_MS = 86_400_000;

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
