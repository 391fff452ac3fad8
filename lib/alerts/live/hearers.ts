import { isTelling } from '../../conversation/evidence/hints';
import { isEither } from '../../conversation/record/either-side';
import type { Sighting } from '../../engine/sighting';

/** What a child says is heard by this many who spoke last. */
const HEARD_BY = 8;

/**
 * Whose messages count of those in ONE conversation. In a public room thousands pass by; only those who gave a sign are
 * remembered, and heard from then on.
 *
 * @param saidBy what each person said (`byCounterpart`), under any names
 * @param lately who spoke last, under the same names
 */
export function remembered(
  saidBy: ReadonlyMap<string, Sighting[]>,
  lately: readonly string[],
): ReadonlyMap<string, Sighting[]> {
  const counts = ([who, said]: [string, Sighting[]]) =>
    said[0]?.message.conversation.audience !== 'public' || lately.includes(who) || said.some(isTelling);
  return new Map([...saidBy].filter(counts));
}

/** Who spoke last, newest last. @param spoke of these messages */
export function spokeLast(before: readonly string[], spoke: readonly string[]): string[] {
  return [...before.filter((who) => !spoke.includes(who)), ...spoke].slice(-HEARD_BY);
}

/**
 * Who hears what: those who spoke hear themselves and the child, those who spoke a short while ago hear the child, and whoever
 * may be the child.
 *
 * @param saidBy as `remembered` has it
 * @param lately as `spokeLast` has it
 */
export function hearersOf(
  saidBy: ReadonlyMap<string, Sighting[]>,
  lately: readonly string[],
  said: readonly Sighting[],
): Map<string, Sighting[]> {
  const all = new Map(saidBy);
  const own = said.filter(({ message }) => message.speaker === 'self');
  if (own.length > 0 || said.some(isEither)) for (const who of lately) if (!all.has(who)) all.set(who, own);
  return all;
}

/** Of so many who spoke last each may be the child, where nobody knows. */
const MAY_BE_CHILD = 4;

/** Who may be the child. @param spoke who spoke last, newest last */
export function mayBeChild(spoke: readonly string[]): readonly string[] {
  return spoke.slice(-MAY_BE_CHILD);
}
