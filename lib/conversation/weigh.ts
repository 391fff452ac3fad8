import type { Category, Kind } from '../engine/rule';
import { type Context, damping, multiplier, NEVER_QUIETED } from './context';
import type { Conversation, Evidence } from './conversation';
import { decay, isCategory, RETENTION_MS } from './decay';
import { rankOf } from './heard';
import type { Model } from './model';

/** Evidence as it counts at this moment. */
export type Weighed = Evidence & {
  /** Place among the remembered messages, oldest first. */
  rank: number;
  /** What time and messages have left of it, 0 to 1. */
  left: number;
  /** Confidence as this conversation bears it out, 0 to 1. */
  sure: number;
};

/** What one kind of sign adds up to. */
export type Sum = { kind: Category; worth: number; points: number; factor: number };

/** What a pressing sentence can be about. */
const REQUESTS: readonly Kind[] = [
  'image-request',
  'meet-offline',
  'platform-move',
  'personal-probe',
  'boundary-test',
  'secrecy',
  'gift-lure',
  'account-request',
];
/** "Last chance" is about a game unless something was asked for within so many messages. */
const PRESSURE_REACH = 60;
const PRESSURE_ALONE = 0.3;

/** Mild flirting between peers who know each other is normal, unless one of these was seen beside it. */
const NOT_JUST_FLIRTING: readonly Kind[] = ['age-probe', 'secrecy', 'pressure', 'gift-lure', 'alone-probe'];
const FLIRTING: readonly Kind[] = ['flattery', 'boundary-test'];
const FLIRTING_REACH = 200;
const FLIRTING_FACTOR = 0.6;

/** The second cue of a kind is worth half, the third a quarter; four count (detection.md 4.3). */
const DIMINISHING = 0.5;
const COUNTED = 4;

/** @returns all evidence that still counts, oldest first */
export function weigh(conversation: Conversation, context: Context, model: Model, now: number): Weighed[] {
  const { heard, evidence, rulesOff } = conversation;
  const last = heard.at.length - 1;
  const alive = evidence
    .filter(({ at, kind, rule }) => now - at < RETENTION_MS && (isUnquietable(kind) || (rulesOff[rule] ?? 0) <= now))
    .map((one) => ({ ...one, rank: rankOf(heard, one.at, one.id) }));
  return alive.map((one) => ({
    ...one,
    left: decay(one.kind, last - one.rank, now - one.at, model),
    sure: one.confidence * borneOut(one, alive, context, last),
  }));
}

function isUnquietable(kind: Kind): boolean {
  return !isCategory(kind) || NEVER_QUIETED.includes(kind);
}

type Ranked = Evidence & { rank: number };

function borneOut(one: Ranked, all: readonly Ranked[], context: Context, last: number): number {
  if (one.kind === 'pressure') {
    const asked = all.some(({ kind, rank }) => REQUESTS.includes(kind) && isWithin(one.rank - rank, PRESSURE_REACH));
    return asked ? 1 : PRESSURE_ALONE;
  }
  if (FLIRTING.includes(one.kind) && context.ageBand === '12-16' && context.relation !== 'new') {
    const more = all.some(({ kind, rank }) => NOT_JUST_FLIRTING.includes(kind) && last - rank <= FLIRTING_REACH);
    return more ? 1 : FLIRTING_FACTOR;
  }
  return 1;
}

function isWithin(distance: number, reach: number): boolean {
  return distance >= 0 && distance <= reach;
}

/** @returns what each kind adds up to, dearest first */
export function sums(
  weighed: readonly Weighed[],
  conversation: Conversation,
  context: Context,
  model: Model,
  now: number,
) {
  const kinds = new Set(weighed.map(({ kind }) => kind).filter(isCategory));
  return [...kinds]
    .map((kind): Sum => {
      const strengths = weighed.filter((one) => one.kind === kind).map(({ sure, left }) => sure * left);
      strengths.sort((a, b) => b - a);
      const worth = strengths.slice(0, COUNTED).reduce((sum, x, place) => sum + x * DIMINISHING ** place, 0);
      const factor = multiplier(kind, context) * damping(kind, conversation, now);
      return { kind, worth, factor, points: model.categories[kind].weight * worth * factor };
    })
    .sort((a, b) => b.points - a.points);
}
