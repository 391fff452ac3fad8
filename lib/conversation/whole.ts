import { type Context, RELATION } from './context';
import type { Conversation } from './conversation';
import { speakerOf } from './heard';
import { COUNTED_HINT, strengthOf, TOLD_HINT, type WeighedHint } from './hinted';
import { leaningOf, takesPart } from './leaning';
import { type Sensitivity, threshold } from './levels';
import type { Model } from './model';
import { pictureOf } from './picture';
import { named, type Plain } from './plain';
import { scoreOf } from './trees';

/** That it is like everyday talk can be said later, where the child has hardly said a word. */
const LEAST_UNANSWERED = 8;
/**
 * From these log odds on a card beside the chat is due after twenty messages, for the older band; each unit above or below is
 * worth points.
 */
const FROM: Record<Sensitivity, number> = { low: 1.4, medium: 0.2, high: -0.55 };
/**
 * A talk is short of messages only once, while each later one is one more chance of a false card. So with somebody new fewer
 * log odds are enough at the beginning, most where signs of two kinds come together, and more are asked for later.
 */
const SOONER = { one: 1, together: 2.25, messages: 20 };
const LATER = 0.7;
/**
 * From these log odds on against it (20 to 1) a talk is everyday talk, whatever rules found in it: of the cards that there were
 * on such talks by writers left out, one in ten was right.
 */
const EVERYDAY = 3;
/** Nor is it beyond doubt where so many of the last messages, by themselves, lean to worry so much. */
const LAST = { messages: 6, leaning: 1 };
/**
 * Long everyday talk hides what it turned into a moment ago. So the newest messages are judged by themselves too, with so many
 * log odds less, as they say less. Of worrying talks by writers left out, each after 24 everyday messages, that found 0.71 in
 * time instead of 0.55; on talks as they are precision was 0.960 instead of 0.961.
 */
export const NEWEST = { messages: 12, less: 0.7 };
/** Where nobody can say which lines are the child's, less is known: so many more log odds are asked for. */
const CHILD_UNSEEN = 0.8;
/**
 * Where words only hint at what could be named, and no rule knows them, so many more log odds are asked for: nearly half of the
 * cards in ordinary talk from research corpora were such.
 */
const ONLY_HINTED = 1;
const POINTS = 8;
/** Below this leaning an ordinary message brought hardly any card in time in our chats, and judging it costs most. */
const TURNED = 2;
/** So much is added or taken back at most; how loud a card may become of it, or how quiet, is said in `assess.ts`. */
const MOST = 30;
/** Love is talked of in the same tone everywhere: beside nothing else the talk as a whole may only quiet it. */
const ROMANCE = 'boundary-test';

export type Whole = {
  points: number;
  /** Whether this is everyday talk beyond doubt: none is in its first few messages, or where nobody knows whose lines are whose. */
  everyday: boolean;
};

const NOTHING: Whole = { points: 0, everyday: false };

/**
 * Points for a talk that is, as a whole, like those in which someone leads a child somewhere; they are taken back where it
 * is like everyday talk. Only beside a sign or a hint that can be told: what is learned never warns alone, so that a card
 * always has something to name.
 *
 * @param hints clearest first
 */
export function wholeOf(
  conversation: Conversation,
  plain: Plain,
  hints: readonly WeighedHint[],
  { sensitivity, ageBand, relation }: Context,
  { learned }: Model,
): Whole {
  const signs = named(plain.kinds);
  const told = [...signs, ...hints.filter((hint) => strengthOf(hint) >= TOLD_HINT)];
  const heard = conversation.heard.at.length;
  if (!learned || told.length === 0) return NOTHING;
  // How well the child knows the other are the odds that everything else is weighed against.
  const odds = Math.log(RELATION[relation]);
  const medium = threshold('medium', sensitivity, ageBand);
  const earlier = (threshold('medium', sensitivity, '12-16') - medium) / POINTS;
  const likeOf = (newest?: number) => scoreOf(learned.trees, pictureOf(conversation, plain, hints, newest));
  const like = Math.max(likeOf(), heard > NEWEST.messages ? likeOf(NEWEST.messages) - NEWEST.less : -Infinity);
  const counted = [...signs, ...hints.filter((hint) => strengthOf(hint) >= COUNTED_HINT)];
  const soon = sooner(new Set(counted.map(({ kind }) => kind)).size, conversation, relation === 'new');
  const unseen = isChildUnseen(conversation);
  const more = (unseen ? CHILD_UNSEEN : 0) + (signs.length === 0 ? ONLY_HINTED : 0);
  const near = like + odds + earlier + soon - more - FROM[sensitivity];
  const difference = medium + POINTS * near - plain.score;
  if (near < 0) {
    const isQuiet = () => leaningOf(conversation, learned.toneBias, LAST.messages) < LAST.leaning;
    const sure = like < -EVERYDAY && !unseen && isQuiet();
    const early = heard < LEAST_UNANSWERED && !takesPart(conversation);
    if (early && !sure) return NOTHING;
    return { points: Math.max(-MOST, Math.min(0, difference)), everyday: sure && !early };
  }
  const raises = !told.every(({ kind }) => kind === ROMANCE);
  return raises ? { points: Math.max(0, Math.min(MOST, difference)), everyday: false } : NOTHING;
}

/** @returns log odds, fewer with each message, and below 0 where more are asked for, whoever the other is */
function sooner(kinds: number, { heard }: Conversation, isNew: boolean): number {
  const left = 1 - heard.at.length / SOONER.messages;
  if (left < 0) return Math.max(-LATER, SOONER.together * left);
  // Before the child has said anything, nobody can say what it is an answer to.
  const begun = isNew && heard.tag.some((tag) => speakerOf(tag) !== 'other');
  return begun ? left * (kinds > 1 ? SOONER.together : SOONER.one) : 0;
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
  return learned !== undefined && leaningOf(conversation, learned.toneBias) >= TURNED;
}
