import type { Conversation } from './conversation';
import { readTag } from './heard';

/** The tone is read from so many of the newest messages: about the length of the talks it was learned from. */
export const LOOKED_AT = 16;
/** A talk takes a little while: with fewer messages it has no tone. */
const LEAST_HEARD = 5;
/** With fewer messages of the child, nobody can say how the child takes it. */
const LEAST_OWN = 2;

/** How a talk leans: above 0 like those in which someone leads a child somewhere; and whether the child takes part in it. */
export type Leaning = { leaning: number; answered: boolean };

/** @returns how the newest messages lean, or undefined where there are too few */
export function leaningOf({ heard }: Conversation, toneBias: number): Leaning | undefined {
  if (heard.at.length < LEAST_HEARD) return undefined;
  const newest = heard.tag.slice(-LOOKED_AT).map(readTag);
  const own = newest.filter(({ speaker }) => speaker === 'self');
  const others = newest.filter(({ speaker }) => speaker === 'other');
  if (others.length === 0) return undefined;
  const answered = own.length >= LEAST_OWN;
  return { leaning: toneBias + (answered ? meanTone(own) : 0) + meanTone(others), answered };
}

function meanTone(some: readonly { tone: number }[]): number {
  return some.reduce((all, { tone }) => all + tone, 0) / some.length;
}
