import type { Category } from '../../engine/rule';
import type { Context } from '../context';
import { type Sum, sums, type Weighed, weigh } from '../evidence/weigh';
import type { Model } from '../model';
import type { Conversation } from '../record/conversation';
import { rankOf, speakerOf } from '../record/heard';
import {
  EVASION_POINTS,
  FAST,
  MOST_FROM_BEHAVIOUR,
  MOST_FROM_COMBINATIONS,
  NAMED_LEAST,
  STAGE_LEAST,
  STAGE_POINTS,
  UNANSWERED,
} from '../tuning';
import { behaviour } from './behaviour';
import { combine, type Found } from './combinations';

/** What rules know of a talk, and what it is worth in points by where they come from. */
export type RuleScore = {
  /** Oldest first. */
  weighed: Weighed[];
  kinds: Sum[];
  found: Found[];
  points: { signs: number; combinations: number; stages: number; fast: number; behaviour: number };
  /** All points together. */
  score: number;
};

/** @param now epoch ms */
export function ruleScore(conversation: Conversation, context: Context, model: Model, now: number): RuleScore {
  const weighed = weigh(conversation, context, model, now);
  const kinds = sums(weighed, conversation, context, model, now);
  const found = combine(weighed, kinds, context, model);
  const alone = isUnanswered(conversation);
  const signs =
    (alone ? UNANSWERED.signs : 1) * total(kinds.map(({ points }) => points)) + evasion(weighed, kinds, context);
  const points = {
    signs,
    combinations: Math.min(
      MOST_FROM_COMBINATIONS,
      (alone ? UNANSWERED.combinations : 1) * total(found.map(({ bonus }) => bonus)),
    ),
    ...stagePoints(weighed, kinds, conversation, model),
    behaviour: Math.min(
      MOST_FROM_BEHAVIOUR.points,
      MOST_FROM_BEHAVIOUR.share * signs,
      behaviour(conversation, weighed, context),
    ),
  };
  return { weighed, kinds, found, points, score: total(Object.values(points)) };
}

/** What rules know of the newest `among` messages alone. */
export function ruleScoreOfNewest(
  conversation: Conversation,
  among: number,
  context: Context,
  model: Model,
  now: number,
): RuleScore {
  const { heard, evidence } = conversation;
  const from = heard.at.length - among;
  const close = evidence.filter(({ at, id }) => rankOf(heard, at, id) >= from);
  return ruleScore({ ...conversation, evidence: close }, context, model, now);
}

/** Kinds that can be named as a reason; what the child gives away is nothing that the other side does. */
export function named(kinds: readonly Sum[]): Sum[] {
  return kinds.filter(({ kind, worth }) => worth >= NAMED_LEAST && kind !== 'self-disclosure');
}

/** Kinds that stand for their stage. */
export function standing(kinds: readonly Sum[]): Sum[] {
  return named(kinds).filter(({ worth }) => worth >= STAGE_LEAST);
}

/** Nobody is led anywhere who never answers: then signs count in part only, and signs far apart make no whole pattern. */
function isUnanswered({ heard: { tag } }: Conversation): boolean {
  const newest = tag.slice(-UNANSWERED.messages);
  return newest.length === UNANSWERED.messages && newest.every((one) => speakerOf(one) === 'other');
}

function total(points: readonly number[]): number {
  return points.reduce((a, b) => a + b, 0);
}

function stagePoints(weighed: readonly Weighed[], kinds: readonly Sum[], { heard }: Conversation, model: Model) {
  const known = standing(kinds);
  if (known.length === 0) return { stages: 0, fast: 0 };
  const mean = total(known.map(({ factor }) => factor)) / known.length;
  const stagesOf = (some: readonly Sum[]) => new Set(some.map(({ kind }) => model.categories[kind].stage)).size;
  const early = (kind: Category) => weighed.some((one) => one.kind === kind && one.rank < FAST.messages);
  const quick = !heard.overflowed && stagesOf(known.filter(({ kind }) => early(kind))) >= FAST.stages;
  return { stages: mean * (STAGE_POINTS[stagesOf(known)] ?? 0), fast: quick ? mean * FAST.points : 0 };
}

function evasion(weighed: readonly Weighed[], kinds: readonly Sum[], { audience }: Context): number {
  if (audience === 'public') return 0;
  const hidden = weighed.filter(({ kind, evasion }) => kind === 'platform-move' && evasion);
  const factor = kinds.find(({ kind }) => kind === 'platform-move')?.factor ?? 0;
  return EVASION_POINTS * factor * Math.max(0, ...hidden.map(({ left }) => left));
}
