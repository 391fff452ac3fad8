import type { Sighting } from '../../engine/sighting';
import { type Context, damping, multiplier } from '../context';
import type { Model } from '../model';
import type { Conversation } from '../record/conversation';
import { rankOf } from '../record/heard';
import { CLEAR_HINT, MOST_TOLD, RETENTION_MS, TOLD_HINT } from '../tuning';
import { decay } from './decay';
import type { Weighed } from './weigh';

/** Stands where a sign has its rule: none knows the sentence. */
const RULE = 'hinted';

/** Whether a message can be pointed at: it holds a sign, or hints at one clearly. */
export function isTelling({ hits, hints = [] }: Pick<Sighting, 'hits' | 'hints'>): boolean {
  return hits.length > 0 || hints.some(({ sure }) => sure >= CLEAR_HINT);
}

/** A hint as it counts at this moment; `factor` is what its kind is worth here. */
export type WeighedHint = Weighed & { factor: number };

/** @returns the hints that still count, clearest first */
export function weighHints(conversation: Conversation, context: Context, model: Model, now: number): WeighedHint[] {
  const { heard, hinted, rulesOff } = conversation;
  const last = heard.at.length - 1;
  return hinted
    .filter(({ kind, at }) => now - at < RETENTION_MS && (rulesOff[`${kind}/${RULE}`] ?? 0) <= now)
    .map(({ kind, id, at, sure }): WeighedHint => {
      const rank = rankOf(heard, at, id);
      const left = decay(kind, last - rank, now - at, model);
      const factor = multiplier(kind, context) * damping(kind, conversation, now);
      const none = { slot: undefined, age: undefined, evasion: undefined };
      return { kind, rule: `${kind}/${RULE}`, id, at, confidence: sure, ...none, rank, left, sure, factor };
    })
    .sort((a, b) => strengthOf(b) - strengthOf(a));
}

/** How much a hint says now, 0 to 1. */
export function strengthOf({ sure, left }: WeighedHint): number {
  return sure * left;
}

/** @returns what may be told of hints clearest first, beside kinds that rules know */
export function toldOf(hints: readonly WeighedHint[], known: readonly string[]): WeighedHint[] {
  const some = hints.filter((hint) => strengthOf(hint) >= TOLD_HINT);
  return some.slice(0, MOST_TOLD).filter(({ kind }) => !known.includes(kind));
}
