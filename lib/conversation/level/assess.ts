import type { Category, Kind } from '../../engine/rule';
import { classify } from '../classifier/classify';
import { takesPart } from '../classifier/tone-logit';
import { asAddressed, type Context } from '../context';
import { isCategory } from '../evidence/decay';
import { toldOf, weighHints } from '../evidence/hints';
import type { Weighed } from '../evidence/weigh';
import { type Level, levelOf, louder, lowered, quieter, raised, threshold } from '../levels';
import type { CombinationId, Model } from '../model';
import type { Conversation } from '../record/conversation';
import type { Found } from '../score/combinations';
import { named, type RuleScore, ruleScore, ruleScoreOfNewest, standing } from '../score/rule-score';
import { CLOSE_MESSAGES, DISTRESS, SPEAKS_FROM, STRONG_NEEDS_KINDS } from '../tuning';
import { scoreOf } from './score';

/** Where the points come from; for people who want to follow a judgement. */
export type Breakdown = RuleScore['points'] & { classifier: number };

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

/** The family of combinations that friends make in jest. */
const THREAT = 'threat';

export const CALM: Assessment = {
  level: 'calm',
  score: 0,
  reasons: [],
  categories: [],
  combinations: [],
  breakdown: { signs: 0, combinations: 0, stages: 0, fast: 0, behaviour: 0, classifier: 0 },
};

/**
 * Judges what is known about one counterpart. Pure: the same evidence, context and time give the same answer.
 * @param now epoch ms
 */
export function assess(conversation: Conversation, given: Context, model: Model, now: number): Assessment {
  if (conversation.evidence.length === 0 && conversation.hinted.length === 0) return CALM;
  const context = asAddressed(given, conversation);
  const rules = ruleScore(conversation, context, model, now);
  const hints = weighHints(conversation, context, model, now);
  const classification = classify(conversation, rules, hints, context, model);
  const score = scoreOf(rules.score, classification);
  const known = named(rules.kinds).map(({ kind }) => kind);
  const isRaised = classification.class === 'worrying' && classification.points > rules.score;
  const told = isRaised ? toldOf(hints, known) : [];
  const reasons = rules.weighed.filter(({ kind }) => (known as Kind[]).includes(kind));
  const inEveryday = (isEveryday: boolean) => {
    const close = ruleScoreOfNewest(conversation, CLOSE_MESSAGES, context, model, now);
    return levelInEveryday(close, score, isEveryday, takesPart(conversation), context, model);
  };
  const isQuieted = classification.class === 'ordinary' && classification.points < rules.score;
  return {
    level: isQuieted ? inEveryday(classification.isEveryday) : levelInWorry(rules, score, context, model),
    score,
    reasons: [...reasons, ...told].sort((a, b) => a.at - b.at),
    categories: [...known, ...told.map(({ kind }) => kind as Category)],
    combinations: rules.found.map(({ id }) => id),
    breakdown: { ...rules.points, classifier: score - rules.score },
  };
}

/** The classifier raises to a card beside the chat at most. */
function levelInWorry(rules: RuleScore, score: number, context: Context, model: Model): Level | 'calm' {
  const by = (points: number) => levelOf(points, context.sensitivity, context.ageBand);
  const seen = louder(by(rules.score), quieter(by(score), 'medium'));
  const loudest = louder(
    standing(rules.kinds).length < STRONG_NEEDS_KINDS ? quieter(seen, 'medium') : seen,
    direct(rules.found),
  );
  return isCryOverApproach(rules, model) ? raised(loudest) : loudest;
}

/**
 * Where the talk as a whole is an ordinary one, what rules find counts only where it is said closely together: in a long talk
 * something of everything comes up in the end. It leaves a card beside the chat at most, and has to be surer of it where the
 * child takes part, and so shows how it is meant. Only what is said outright is louder: friends say "don't tell anyone" and
 * "are you mad at me" to each other all the time. Where the talk is everyday talk beyond doubt, that alone is left, and a threat
 * is no louder than the rest: "I'll tell everyone" is a jest there, and a real one soon makes the talk sound otherwise.
 *
 * @param close what rules know of the newest messages
 * @param isEveryday whether the talk is everyday talk beyond doubt
 * @param answered whether the child takes part
 */
function levelInEveryday(
  close: RuleScore,
  score: number,
  isEveryday: boolean,
  answered: boolean,
  { sensitivity, ageBand }: Context,
  model: Model,
): Level | 'calm' {
  const seen = levelOf(score, sensitivity, ageBand);
  if (isEveryday) {
    const meant = close.found.filter(({ id }) => model.combinations[id]?.family !== THREAT);
    return louder(seen, louder(quieter(direct(close.found), 'medium'), quieter(direct(meant), 'strong')));
  }
  const least = lowered(levelOf(close.score, sensitivity, ageBand));
  const speaks = !answered || close.score >= SPEAKS_FROM * threshold('strong', sensitivity, ageBand);
  const heard = louder(seen, speaks ? least : lowered(least));
  const cried = isCryOverApproach(close, model) ? raised(heard) : heard;
  return louder(quieter(cried, 'medium'), quieter(direct(close.found), 'strong'));
}

/** The loudest level of what cannot mean anything else. */
function direct(found: readonly Found[]): Level | 'calm' {
  return found.reduce<Level | 'calm'>((loudest, one) => louder(loudest, one.direct ?? 'calm'), 'calm');
}

function isCryOverApproach({ weighed }: RuleScore, model: Model): boolean {
  const cries = weighed.filter(({ kind }) => kind === 'self-distress');
  const approach = weighed.filter(({ kind }) => isCategory(kind) && model.categories[kind].stage >= DISTRESS.stage);
  return cries.some((cry) => approach.some((one) => Math.abs(cry.rank - one.rank) <= DISTRESS.messages));
}
