import type { Context } from '../context';
import { strengthOf, type WeighedHint } from '../evidence/hints';
import { threshold } from '../levels';
import type { Model } from '../model';
import type { Conversation } from '../record/conversation';
import { speakerOf } from '../record/heard';
import { named, type RuleScore } from '../score/rule-score';
import * as tuning from '../tuning';
import { featuresOf } from './features';
import { takesPart, toneLogit } from './tone-logit';
import { logitOf } from './trees';

/** Love is talked of in the same tone everywhere: beside nothing else the classifier may only quiet it. */
const ROMANCE = 'boundary-test';

/**
 * What a talk is like as a whole. `points` is where its logit lies on the scale of the score; `isEveryday` says that it is
 * everyday talk beyond doubt: no talk is in its first few messages, or where nobody knows whose lines are whose.
 */
export type Classification =
  | { class: 'unknown' }
  | { class: 'worrying'; points: number }
  | { class: 'ordinary'; points: number; isEveryday: boolean };

const UNKNOWN: Classification = { class: 'unknown' };

/**
 * Says whether a talk is, as a whole, like those in which someone leads a child somewhere. Only where there is a sign, or a hint
 * that can be told: what is learned never warns alone, so that a card always has something to name.
 *
 * @param hints clearest first
 */
export function classify(
  conversation: Conversation,
  rules: RuleScore,
  hints: readonly WeighedHint[],
  context: Context,
  { learned }: Model,
): Classification {
  const signs = named(rules.kinds);
  const told = [...signs, ...hints.filter((hint) => strengthOf(hint) >= tuning.TOLD_HINT)];
  const heard = conversation.heard.at.length;
  if (!learned || told.length === 0) return UNKNOWN;

  const logitOfNewest = (newest?: number) => logitOf(learned.trees, featuresOf(conversation, rules, hints, newest));
  const { messages, less } = tuning.NEWEST;
  const logit = Math.max(logitOfNewest(), heard > messages ? logitOfNewest(messages) - less : -Infinity);
  const unseen = isChildUnseen(conversation);
  const counted = [...signs, ...hints.filter((hint) => strengthOf(hint) >= tuning.COUNTED_HINT)];
  const kinds = new Set(counted.map(({ kind }) => kind)).size;
  const above =
    logit +
    priorLogit(context) +
    earlyLogit(kinds, conversation, context.relation === 'new') -
    (unseen ? tuning.CHILD_UNSEEN : 0) -
    (signs.length === 0 ? tuning.ONLY_HINTED : 0) -
    tuning.CARD_LOGIT[context.sensitivity];
  const points = threshold('medium', context.sensitivity, context.ageBand) + tuning.POINTS_PER_LOGIT * above;

  if (above >= 0) return told.every(({ kind }) => kind === ROMANCE) ? UNKNOWN : { class: 'worrying', points };
  const { QUIET } = tuning;
  const isQuiet = () => toneLogit(conversation, learned.toneBias, QUIET.messages) < QUIET.logit;
  const sure = logit < -tuning.EVERYDAY_LOGIT && !unseen && isQuiet();
  const early = heard < tuning.LEAST_UNANSWERED && !takesPart(conversation);
  return early && !sure ? UNKNOWN : { class: 'ordinary', points, isEveryday: sure && !early };
}

/** How well the child knows the other are the odds that everything else is weighed against; the younger are warned earlier. */
function priorLogit({ sensitivity, ageBand, relation }: Context): number {
  const earlier = threshold('medium', sensitivity, '12-16') - threshold('medium', sensitivity, ageBand);
  return Math.log(tuning.RELATION_FACTOR[relation]) + earlier / tuning.POINTS_PER_LOGIT;
}

/** @returns log odds, fewer with each message, and below 0 where more are asked for, whoever the other is */
function earlyLogit(kinds: number, { heard }: Conversation, isNew: boolean): number {
  const { EARLY } = tuning;
  const left = 1 - heard.at.length / EARLY.messages;
  if (left < 0) return Math.max(-tuning.LATE_LOGIT, EARLY.together * left);
  // Before the child has said anything, nobody can say what it is an answer to.
  const begun = isNew && heard.tag.some((tag) => speakerOf(tag) !== 'other');
  return begun ? left * (kinds > 1 ? EARLY.together : EARLY.one) : 0;
}

/** Whether lines are there whose they are nobody knows, and none that is known to be the child's. */
function isChildUnseen({ heard: { tag } }: Conversation): boolean {
  return !tag.some((one) => speakerOf(one) === 'self') && tag.some((one) => speakerOf(one) === 'unknown');
}

/**
 * Whether an ordinary message may be the one that makes a card of what was seen before: only where the tone of the talk has
 * turned.
 */
export function mayTurn(conversation: Conversation, { learned }: Model): boolean {
  return learned !== undefined && toneLogit(conversation, learned.toneBias) >= tuning.TURNED_LOGIT;
}
