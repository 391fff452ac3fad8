import type { Conversation } from './conversation';
import { readTag } from './heard';
import type { Model } from './model';
import type { Sum } from './weigh';

/** The tone is read from so many of the newest messages: about the length of the talks it was learned from. */
const LOOKED_AT = 16;
/** A leaning of this much begins to count; each unit above it is worth so many points, up to the most. */
const FROM = -0.6;
const POINTS = 3;
const MOST = 9;
/** A kind must be there with so much worth: tone alone never warns, and never names anything. */
const LEAST_SIGN = 0.25;

/**
 * Points for a talk that goes, on the whole, like those in which someone leads a child somewhere. Only beside a sign, so
 * that a card always has something to name; never below zero, because everyday words do not take a sign back.
 */
export function tonePoints({ heard }: Conversation, kinds: readonly Sum[], { toneBias }: Model): number {
  const signs = kinds.filter(({ kind, worth }) => kind !== 'self-disclosure' && worth >= LEAST_SIGN);
  if (toneBias === undefined || signs.length === 0) return 0;
  let sum = 0;
  let clues = 0;
  for (const tag of heard.tag.slice(-LOOKED_AT)) {
    const { tone } = readTag(tag);
    sum += tone.sum;
    clues += tone.clues;
  }
  const leaning = sum / Math.sqrt(Math.max(1, clues)) + toneBias;
  const factor = signs.reduce((all, sign) => all + sign.factor, 0) / signs.length;
  return factor * Math.max(0, Math.min(MOST, POINTS * (leaning - FROM)));
}
