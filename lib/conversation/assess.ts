import type { Category, Kind } from '../engine/rule';
import { asAddressed, type Context } from './context';
import type { Conversation } from './conversation';
import { isCategory } from './decay';
import { toldOf, weighHints } from './hinted';
import { takesPart } from './leaning';
import { type Level, levelOf, louder, lowered, quieter, raised, threshold } from './levels';
import type { CombinationId, Model } from './model';
import { named, type Plain, plainly, standing } from './plain';
import type { Weighed } from './weigh';
import { type Whole, wholeOf } from './whole';

/** Where the points come from; for people who want to follow a judgement. */
export type Breakdown = Plain['points'] & { whole: number };

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

/** Two kinds of signs are worth a card, whatever their points; only a third, or a direct combination, makes it louder. */
const STRONG_NEEDS_KINDS = 3;
/** From this share of the way from a strong card to an urgent one on, signs speak for a card beside the chat. */
const SPEAKING = 1 / 3;
/** A cry for help within so many messages of an approach raises the level. */
const DISTRESS = { messages: 60, stage: 4 };

export const CALM: Assessment = {
  level: 'calm',
  score: 0,
  reasons: [],
  categories: [],
  combinations: [],
  breakdown: { signs: 0, combinations: 0, stages: 0, fast: 0, behaviour: 0, whole: 0 },
};

/**
 * Judges what is known about one counterpart. Pure: the same evidence, context and time give the same answer.
 * @param now epoch ms
 */
export function assess(conversation: Conversation, given: Context, model: Model, now: number): Assessment {
  if (conversation.evidence.length === 0 && conversation.hinted.length === 0) return CALM;
  const context = asAddressed(given, conversation);
  const plain = plainly(conversation, context, model, now);
  const hints = weighHints(conversation, context, model, now);
  const whole = wholeOf(conversation, plain, hints, context, model);

  const score = Math.max(0, plain.score + whole.points);
  const known = named(plain.kinds).map(({ kind }) => kind);
  const told = whole.points > 0 ? toldOf(hints, known) : [];
  const reasons = plain.weighed.filter(({ kind }) => (known as Kind[]).includes(kind));
  return {
    level: level(plain, whole, takesPart(conversation), context, model),
    score,
    reasons: [...reasons, ...told].sort((a, b) => a.at - b.at),
    categories: [...known, ...told.map(({ kind }) => kind as Category)],
    combinations: plain.found.map(({ id }) => id),
    breakdown: { ...plain.points, whole: whole.points },
  };
}

/** @param answered whether the child takes part */
function level(
  { weighed, kinds, found, score }: Plain,
  whole: Whole,
  answered: boolean,
  context: Context,
  model: Model,
): Level | 'calm' {
  const seen = seenWhole(score, whole, answered, context);
  let loudest = standing(kinds).length < STRONG_NEEDS_KINDS ? quieter(seen, 'medium') : seen;
  for (const { direct } of found) if (direct) loudest = louder(loudest, direct);
  const cries = weighed.filter(({ kind }) => kind === 'self-distress');
  const approach = weighed.filter(({ kind }) => isCategory(kind) && model.categories[kind].stage >= DISTRESS.stage);
  const isCryOverIt = cries.some((cry) => approach.some((one) => Math.abs(cry.rank - one.rank) <= DISTRESS.messages));
  return isCryOverIt ? raised(loudest) : loudest;
}

/**
 * The talk as a whole raises to a card beside the chat at most. Where it is no worrying one, nothing is louder than that: in
 * a long talk signs of everything come together in the end. It may take a card back altogether, where the child takes part
 * and so shows how it is meant; but signs well on the way to an urgent card leave one beside the chat. Only everyday talk
 * beyond doubt takes back any card, but for a direct one.
 *
 * @param byRules the score without the talk as a whole
 */
function seenWhole(
  byRules: number,
  { points, everyday }: Whole,
  answered: boolean,
  { sensitivity, ageBand }: Context,
): Level | 'calm' {
  const plain = levelOf(byRules, sensitivity, ageBand);
  const whole = levelOf(byRules + points, sensitivity, ageBand);
  if (points >= 0) return louder(plain, quieter(whole, 'medium'));
  if (everyday) return quieter(whole, 'soft');
  const strong = threshold('strong', sensitivity, ageBand);
  const speaking = strong + SPEAKING * (threshold('urgent', sensitivity, ageBand) - strong);
  const least = lowered(plain);
  return quieter(louder(whole, answered && byRules < speaking ? lowered(least) : least), 'medium');
}
