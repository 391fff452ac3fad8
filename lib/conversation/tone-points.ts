import type { Conversation } from './conversation';
import { readTag } from './heard';
import type { Model } from './model';
import type { Sum } from './weigh';

/** The tone is read from so many of the newest messages: about the length of the talks it was learned from. */
export const LOOKED_AT = 16;
/** A talk has two sides and takes a little while: with fewer messages of both, and of the child, it has no tone. */
const LEAST_HEARD = 5;
const LEAST_OWN = 2;
/** A leaning of this much begins to count, beside one kind of sign and beside more; each unit above is worth points. */
const FROM = { one: 0, more: -1 };
const POINTS = 8;
/** So much is added or taken back at most; how loud a card may become of it, or how quiet, is said in `assess.ts`. */
const MOST = 30;
/** Love is talked of in the same tone everywhere: beside nothing else the tone may only quiet it. */
const ROMANCE = 'boundary-test';
/** A kind must be there with so much worth: tone alone never warns, and never names anything. */
const LEAST_SIGN = 0.25;

/**
 * Points for a talk that goes, on the whole, like those in which someone leads a child somewhere; they are taken back
 * where it goes like everyday talk. Only beside a sign, so that a card always has something to name.
 */
export function tonePoints({ heard }: Conversation, kinds: readonly Sum[], { toneBias }: Model): number {
  const signs = kinds.filter(({ kind, worth }) => kind !== 'self-disclosure' && worth >= LEAST_SIGN);
  if (toneBias === undefined || signs.length === 0) return 0;
  if (heard.at.length < LEAST_HEARD) return 0;
  const newest = heard.tag.slice(-LOOKED_AT).map(readTag);
  const own = newest.filter(({ speaker }) => speaker === 'self');
  const others = newest.filter(({ speaker }) => speaker === 'other');
  if (own.length < LEAST_OWN || others.length === 0) return 0;
  const leaning = toneBias + meanTone(own) + meanTone(others);
  const factor = signs.reduce((all, sign) => all + sign.factor, 0) / signs.length;
  const from = signs.length > 1 ? FROM.more : FROM.one;
  const most = signs.every(({ kind }) => kind === ROMANCE) ? 0 : MOST;
  return factor * Math.max(-MOST, Math.min(most, POINTS * (leaning - from)));
}

function meanTone(some: readonly { tone: number }[]): number {
  return some.reduce((all, { tone }) => all + tone, 0) / some.length;
}
