import type { Conversation } from './conversation';

/**
 * A talk that goes on from another one: what was seen there counts here too, as old as it is. What the child decided
 * there ("This is OK") stays there, because it may not know yet that this is the same person.
 *
 * @param fresh changed in place and returned
 * @param from the talk in which the account of this one was given
 * @param site where that talk was
 */
export function continueFrom(fresh: Conversation, from: Conversation, site: string): Conversation {
  fresh.began = from.began ?? site;
  fresh.evidence = from.evidence.map((one) => ({ ...one }));
  return fresh;
}
