import type { Category, Kind } from '../../engine/rule';
import { type Context, damping, multiplier, NEVER_QUIETED } from '../context';
import type { Model } from '../model';
import type { Conversation, Evidence } from '../record/conversation';
import { rankOf } from '../record/heard';
import {
  COUNTED,
  DIMINISHING,
  FLIRTING_FACTOR,
  FLIRTING_REACH,
  PRESSURE_ALONE,
  PRESSURE_REACH,
  RETENTION_MS,
} from '../tuning';
import { decay, isCategory } from './decay';

/** Evidence as it counts at this moment. Every field is there, if only as `undefined`: see `weigh`. */
export type Weighed = { [field in keyof Required<Evidence>]: Evidence[field] } & {
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
  'sexual-talk',
  'boundary-test',
  'secrecy',
  'gift-lure',
  'account-request',
];

/** Mild flirting between peers who know each other is normal, unless one of these was seen beside it. */
const NOT_JUST_FLIRTING: readonly Kind[] = ['age-probe', 'secrecy', 'pressure', 'gift-lure', 'alone-probe'];
const FLIRTING: readonly Kind[] = ['flattery', 'boundary-test'];

/** @returns all evidence that still counts, oldest first */
export function weigh(conversation: Conversation, context: Context, model: Model, now: number): Weighed[] {
  const { heard, evidence, rulesOff } = conversation;
  const last = heard.at.length - 1;
  const weighed: Weighed[] = [];
  for (const { kind, rule, id, at, confidence, slot, age, evasion } of evidence) {
    if (now - at >= RETENTION_MS || (!isUnquietable(kind) && (rulesOff[rule] ?? 0) > now)) continue;
    const rank = rankOf(heard, at, id);
    const left = decay(kind, last - rank, now - at, model);
    // All of one shape: whatever reads them reads them several times faster.
    weighed.push({ kind, rule, id, at, confidence, slot, age, evasion, rank, left, sure: confidence });
  }
  bearOut(weighed, context, last);
  return weighed;
}

function isUnquietable(kind: Kind): boolean {
  return !isCategory(kind) || NEVER_QUIETED.includes(kind);
}

/** Lowers in place what nothing beside it bears out. */
function bearOut(weighed: readonly Weighed[], context: Context, last: number): void {
  const requests = weighed.filter(({ kind }) => REQUESTS.includes(kind));
  for (const one of weighed) {
    if (one.kind !== 'pressure') continue;
    const asked = requests.some(({ rank }) => rank <= one.rank && one.rank - rank <= PRESSURE_REACH);
    if (!asked) one.sure *= PRESSURE_ALONE;
  }
  if (context.ageBand !== '12-16' || context.relation === 'new') return;
  if (weighed.some(({ kind, rank }) => NOT_JUST_FLIRTING.includes(kind) && last - rank <= FLIRTING_REACH)) return;
  for (const one of weighed) if (FLIRTING.includes(one.kind)) one.sure *= FLIRTING_FACTOR;
}

/** @returns what each kind adds up to, dearest first */
export function sums(
  weighed: readonly Weighed[],
  conversation: Conversation,
  context: Context,
  model: Model,
  now: number,
): Sum[] {
  const strengths = new Map<Category, number[]>();
  for (const { kind, sure, left } of weighed) {
    if (!isCategory(kind)) continue;
    const same = strengths.get(kind);
    if (same) same.push(sure * left);
    else strengths.set(kind, [sure * left]);
  }
  return [...strengths]
    .map(([kind, all]): Sum => {
      all.sort((a, b) => b - a);
      const worth = all.slice(0, COUNTED).reduce((sum, x, place) => sum + x * DIMINISHING ** place, 0);
      const factor = multiplier(kind, context) * damping(kind, conversation, now);
      return { kind, worth, factor, points: model.categories[kind].weight * worth * factor };
    })
    .sort((a, b) => b.points - a.points);
}
