import type { Conversation } from './conversation';
import { readTag, speakerOf } from './heard';

/** The tone is read from so many of the newest messages: about the length of the talks it was learned from. */
export const LOOKED_AT = 16;
/** With fewer messages of the child, nobody can say how the child takes it. */
const LEAST_OWN = 2;

/** Whether the child takes part in a talk, and so shows how it is taken. */
export function takesPart({ heard }: Conversation): boolean {
  const own = heard.tag.slice(-LOOKED_AT).filter((tag) => speakerOf(tag) === 'self');
  return own.length >= LEAST_OWN;
}

/**
 * @returns how the newest messages lean on average, above 0 like those in which someone leads a child somewhere; undefined
 *   where both sides have hardly spoken
 */
export function leaningOf({ heard }: Conversation, toneBias: number): number | undefined {
  const newest = heard.tag.slice(-LOOKED_AT).map(readTag);
  const own = newest.filter(({ speaker }) => speaker === 'self');
  const others = newest.filter(({ speaker }) => speaker === 'other');
  if (others.length === 0 || own.length < LEAST_OWN) return undefined;
  return toneBias + meanTone(own) + meanTone(others);
}

function meanTone(some: readonly { tone: number }[]): number {
  return some.reduce((all, { tone }) => all + tone, 0) / some.length;
}
