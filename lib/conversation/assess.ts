import type { Category, Kind } from '../engine/rule';
import { behaviour } from './behaviour';
import { combine, type Found } from './combine';
import { asAddressed, type Context } from './context';
import type { Conversation } from './conversation';
import { isCategory } from './decay';
import { speakerOf } from './heard';
import { toldOf, weighHints } from './hinted';
import { type Level, levelOf, louder, loudness, lowered, quieter, raised } from './levels';
import type { CombinationId, Model } from './model';
import { tonePoints } from './tone-points';
import { type Sum, sums, type Weighed, weigh } from './weigh';

/** Where the points come from; for people who want to follow a judgement. */
export type Breakdown = {
  signs: number;
  combinations: number;
  stages: number;
  fast: number;
  behaviour: number;
  tone: number;
};

export type Assessment = {
  level: Level | 'calm';
  /** Points. Never travels without its reasons. */
  score: number;
  /** Oldest first. */
  reasons: Weighed[];
  /** Kinds that count now, dearest first; what the child gave away itself is not among them. */
  categories: Category[];
  combinations: CombinationId[];
  breakdown: Breakdown;
};

/** Points for so many different stages seen (detection.md 4.4): their order is not reliable, their number is. */
const STAGE_POINTS = [0, 0, 1, 3, 5, 7];
/** A kind stands for its stage from this worth on, and is named as a reason from the second. */
const STAGE_LEAST = 0.4;
const NAMED_LEAST = 0.25;
/** Three stages within the first messages of a contact. */
const FAST = { stages: 3, messages: 30, points: 2 };
const MOST_FROM_COMBINATIONS = 12;
const MOST_FROM_BEHAVIOUR = { points: 4, share: 0.35 };
/** An app named only in disguise, where nobody else reads along. */
const EVASION_POINTS = 0.5;
/** Two kinds of signs are worth a card, whatever their points; only a third, or a direct combination, makes it louder. */
const STRONG_NEEDS_KINDS = 3;
/**
 * So many messages of the other side without one of the child leave this share of what the signs are worth, and of what
 * they mean together.
 */
const UNANSWERED = { messages: 8, combinations: 0.4, signs: 0.7 };
/** A cry for help within so many messages of an approach raises the level. */
const DISTRESS = { messages: 60, stage: 4 };

export const CALM: Assessment = {
  level: 'calm',
  score: 0,
  reasons: [],
  categories: [],
  combinations: [],
  breakdown: { signs: 0, combinations: 0, stages: 0, fast: 0, behaviour: 0, tone: 0 },
};

/**
 * Judges what is known about one counterpart. Pure: the same evidence, context and time give the same answer.
 * @param now epoch ms
 */
export function assess(conversation: Conversation, given: Context, model: Model, now: number): Assessment {
  if (conversation.evidence.length === 0 && conversation.hinted.length === 0) return CALM;
  const context = asAddressed(given, conversation);
  const weighed = weigh(conversation, context, model, now);
  const kinds = sums(weighed, conversation, context, model, now);
  const found = combine(weighed, kinds, context, model);
  const hints = weighHints(conversation, context, model, now);

  const alone = isUnanswered(conversation);
  const signs =
    (alone ? UNANSWERED.signs : 1) * total(kinds.map(({ points }) => points)) + evasion(weighed, kinds, context);
  const breakdown: Breakdown = {
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
    tone: tonePoints(conversation, kinds, hints, context, model),
  };
  const plain = total(Object.values({ ...breakdown, tone: 0 }));
  const score = Math.max(0, plain + breakdown.tone);
  const named = kinds
    .filter(({ kind, worth }) => worth >= NAMED_LEAST && kind !== 'self-disclosure')
    .map(({ kind }) => kind);
  const told = breakdown.tone > 0 ? toldOf(hints, named) : [];
  return {
    level: level(score, plain, kinds, weighed, found, context, model),
    score,
    reasons: [...weighed.filter(({ kind }) => (named as Kind[]).includes(kind)), ...told].sort((a, b) => a.at - b.at),
    categories: [...named, ...told.map(({ kind }) => kind as Category)],
    combinations: found.map(({ id }) => id),
    breakdown,
  };
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
  const standing = kinds.filter(({ kind, worth }) => worth >= STAGE_LEAST && kind !== 'self-disclosure');
  if (standing.length === 0) return { stages: 0, fast: 0 };
  const mean = total(standing.map(({ factor }) => factor)) / standing.length;
  const stagesOf = (some: readonly Sum[]) => new Set(some.map(({ kind }) => model.categories[kind].stage)).size;
  const early = (kind: Category) => weighed.some((one) => one.kind === kind && one.rank < FAST.messages);
  const quick = !heard.overflowed && stagesOf(standing.filter(({ kind }) => early(kind))) >= FAST.stages;
  return { stages: mean * (STAGE_POINTS[stagesOf(standing)] ?? 0), fast: quick ? mean * FAST.points : 0 };
}

function evasion(weighed: readonly Weighed[], kinds: readonly Sum[], { audience }: Context): number {
  if (audience === 'public') return 0;
  const hidden = weighed.filter(({ kind, evasion }) => kind === 'platform-move' && evasion);
  const factor = kinds.find(({ kind }) => kind === 'platform-move')?.factor ?? 0;
  return EVASION_POINTS * factor * Math.max(0, ...hidden.map(({ left }) => left));
}

/** @param plain the score without tone, which raises to a card beside the chat at most, quiets by one level, and never what is urgent */
function level(
  score: number,
  plain: number,
  kinds: readonly Sum[],
  weighed: readonly Weighed[],
  found: readonly Found[],
  context: Context,
  model: Model,
): Level | 'calm' {
  let loudest = toned(
    levelOf(plain, context.sensitivity, context.ageBand),
    levelOf(score, context.sensitivity, context.ageBand),
  );
  const standing = kinds.filter(({ kind, worth }) => worth >= STAGE_LEAST && kind !== 'self-disclosure').length;
  if (standing < STRONG_NEEDS_KINDS && loudness(loudest) > loudness('medium')) loudest = 'medium';
  for (const { direct } of found) if (direct) loudest = louder(loudest, direct);
  const cries = weighed.filter(({ kind }) => kind === 'self-distress');
  const approach = weighed.filter(({ kind }) => isCategory(kind) && model.categories[kind].stage >= DISTRESS.stage);
  const answered = cries.some((cry) => approach.some((one) => Math.abs(cry.rank - one.rank) <= DISTRESS.messages));
  return answered ? raised(loudest) : loudest;
}

function toned(plain: Level | 'calm', withTone: Level | 'calm'): Level | 'calm' {
  if (loudness(withTone) > loudness(plain)) return louder(plain, quieter(withTone, 'medium'));
  return plain === 'urgent' ? plain : louder(withTone, lowered(plain));
}
