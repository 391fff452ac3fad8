import type { Assessment } from '../conversation/level/assess';
import type { Category } from '../engine/rule';

/** So many kinds are told in order at most. */
export const LONGEST = 4;

/**
 * The kinds of signs in the order in which they first appeared, for "First came praise. Then …". Of more than four,
 * the most telling stay.
 */
export function storyOf({ reasons, categories }: Assessment): Category[] {
  const telling = categories.slice(0, LONGEST);
  const inOrder = reasons.map(({ kind }) => kind).filter((kind) => (telling as string[]).includes(kind));
  return [...new Set(inOrder)] as Category[];
}
