import type { Context } from './context';
import type { Conversation } from './conversation';
import { CLEAR_HINT, strengthOf, type WeighedHint } from './hinted';
import { leaningOf } from './leaning';
import type { Sensitivity } from './levels';
import type { Model } from './model';
import type { Sum } from './weigh';

/**
 * A talk that leans to no side is far from a card; signs bring it nearer, each kind by so much, three kinds at most, and
 * hints by the logarithm of what they are together.
 */
const KIND = { worth: 2, most: 3, none: -2 };
const HINT = { worth: 1, none: 0.01 };
/** From here on a card is near; each unit above is worth points, and each below takes as many back. */
const FROM: Record<Sensitivity, number> = { low: 4, medium: 2, high: 1.25 };
const POINTS = 8;
/** So much is added or taken back at most; how loud a card may become of it, or how quiet, is said in `assess.ts`. */
const MOST = 30;
/** Love is talked of in the same tone everywhere: beside nothing else the tone may only quiet it. */
const ROMANCE = 'boundary-test';
/** A kind must be there with so much worth, or hinted at so clearly: tone alone never warns, and never names anything. */
const LEAST_SIGN = 0.25;
/** With a leaning below this no signs and hints make a card: it need not be worked out what they are worth. */
const LEAST_LEANING = -4;

/**
 * Points for a talk that goes, on the whole, like those in which someone leads a child somewhere; they are taken back
 * where it goes like everyday talk. Only beside a sign or a clear hint, so that a card always has something to name.
 * Where the child has hardly said anything, tone only quiets.
 */
export function tonePoints(
  conversation: Conversation,
  kinds: readonly Sum[],
  hints: readonly WeighedHint[],
  { sensitivity }: Context,
  { toneBias }: Model,
): number {
  const signs = kinds.filter(({ kind, worth }) => kind !== 'self-disclosure' && worth >= LEAST_SIGN);
  const told = [...signs, ...hints.filter((hint) => strengthOf(hint) >= CLEAR_HINT)];
  const talk = toneBias === undefined || told.length === 0 ? undefined : leaningOf(conversation, toneBias);
  if (!talk) return 0;
  const fromSigns = signs.length > 0 ? KIND.worth * Math.min(signs.length, KIND.most) : KIND.none;
  const fromHints = HINT.worth * Math.log(HINT.none + total(hints.map(strengthOf)));
  const nearness = talk.leaning + fromSigns + fromHints - FROM[sensitivity];
  const most = !talk.answered || told.every(({ kind }) => kind === ROMANCE) ? 0 : MOST;
  const factor = total(told.map((one) => one.factor)) / told.length;
  return factor * Math.max(-MOST, Math.min(most, POINTS * nearness));
}

/** Whether an ordinary message may be the one that makes a card of what was seen before: only where the talk turned. */
export function mayTurn(conversation: Conversation, { toneBias }: Model): boolean {
  const talk = toneBias === undefined ? undefined : leaningOf(conversation, toneBias);
  return talk?.answered === true && talk.leaning >= LEAST_LEANING;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
