import type { Category, Kind } from '../engine/rule';
import type { Found } from './combine';
import { asAddressed, type Context } from './context';
import type { Conversation } from './conversation';
import { isCategory } from './decay';
import { toldOf, weighHints } from './hinted';
import { takesPart } from './leaning';
import { type Level, levelOf, louder, lowered, quieter, raised, threshold } from './levels';
import type { CombinationId, Model } from './model';
import { closelySaid, named, type Plain, plainly, standing } from './plain';
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
/**
 * What is said within so many messages is said closely together. With twelve, plain questions spread over everyday talk of
 * grown-ups were lost (six in a hundred messages: found in 0.22 instead of 0.67); with sixty, five of thirty long talks among
 * friends got a card instead of two.
 */
const CLOSELY = 30;
/** With so many times what a strong card needs, signs speak for themselves where the child takes part. */
const SPEAKING = 7 / 6;
/** The family of combinations that friends make in jest. */
const THREAT = 'threat';
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
  const inEveryday = () => {
    const close = closelySaid(conversation, CLOSELY, context, model, now);
    return levelInEveryday(close, score, whole, takesPart(conversation), context, model);
  };
  return {
    level: whole.points < 0 ? inEveryday() : levelInWorry(plain, score, context, model),
    score,
    reasons: [...reasons, ...told].sort((a, b) => a.at - b.at),
    categories: [...known, ...told.map(({ kind }) => kind as Category)],
    combinations: plain.found.map(({ id }) => id),
    breakdown: { ...plain.points, whole: whole.points },
  };
}

/** The talk as a whole raises to a card beside the chat at most. */
function levelInWorry(plain: Plain, score: number, context: Context, model: Model): Level | 'calm' {
  const by = (points: number) => levelOf(points, context.sensitivity, context.ageBand);
  const seen = louder(by(plain.score), quieter(by(score), 'medium'));
  const loudest = louder(
    standing(plain.kinds).length < STRONG_NEEDS_KINDS ? quieter(seen, 'medium') : seen,
    direct(plain.found),
  );
  return isCryOverApproach(plain, model) ? raised(loudest) : loudest;
}

/**
 * Where the talk as a whole is no worrying one, what rules find counts only where it is said closely together: in a long talk
 * something of everything comes up in the end. It leaves a card beside the chat at most, and has to be surer of it where the
 * child takes part, and so shows how it is meant. Only what is said outright is louder: friends say "don't tell anyone" and
 * "are you mad at me" to each other all the time. Where the talk is everyday talk beyond doubt, that alone is left, and a threat
 * is no louder than the rest: "I'll tell everyone" is a jest there, and a real one soon makes the talk sound otherwise.
 *
 * @param close what rules know of the newest messages
 * @param answered whether the child takes part
 */
function levelInEveryday(
  close: Plain,
  score: number,
  { everyday: beyondDoubt }: Whole,
  answered: boolean,
  { sensitivity, ageBand }: Context,
  model: Model,
): Level | 'calm' {
  const seen = levelOf(score, sensitivity, ageBand);
  if (beyondDoubt) {
    const meant = close.found.filter(({ id }) => model.combinations[id]?.family !== THREAT);
    return louder(seen, louder(quieter(direct(close.found), 'medium'), quieter(direct(meant), 'strong')));
  }
  const least = lowered(levelOf(close.score, sensitivity, ageBand));
  const speaks = !answered || close.score >= SPEAKING * threshold('strong', sensitivity, ageBand);
  const heard = louder(seen, speaks ? least : lowered(least));
  const cried = isCryOverApproach(close, model) ? raised(heard) : heard;
  return louder(quieter(cried, 'medium'), quieter(direct(close.found), 'strong'));
}

/** The loudest level of what cannot mean anything else. */
function direct(found: readonly Found[]): Level | 'calm' {
  return found.reduce<Level | 'calm'>((loudest, one) => louder(loudest, one.direct ?? 'calm'), 'calm');
}

function isCryOverApproach({ weighed }: Plain, model: Model): boolean {
  const cries = weighed.filter(({ kind }) => kind === 'self-distress');
  const approach = weighed.filter(({ kind }) => isCategory(kind) && model.categories[kind].stage >= DISTRESS.stage);
  return cries.some((cry) => approach.some((one) => Math.abs(cry.rank - one.rank) <= DISTRESS.messages));
}
