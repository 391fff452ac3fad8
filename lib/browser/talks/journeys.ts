import type { Model } from '../../conversation/model';
import { continueFrom } from '../../conversation/record/continue-from';
import { type Conversation, newConversation } from '../../conversation/record/conversation';
import { handlesGiven, plainName } from '../../conversation/record/handles';
import type { Sighting } from '../../engine/sighting';
import type { createIdentity } from '../journal/identity';
import type { Journal } from '../journal/journal';

/** Where people are kept, and how they are named there. */
export type Books = { journal: Journal; model: Pick<Model, 'accounts'>; identify: ReturnType<typeof createIdentity> };

const ANY = 'any';

/** Keeps, as keyed hashes, the accounts that someone gave in a chat so that the talk can go on there. */
export async function noteHandles(
  conversation: string,
  said: readonly Sighting[],
  { journal, identify, model }: Books,
  now: number,
): Promise<void> {
  for (const { message, hits, text } of said) {
    if (message.speaker === 'self' || text === undefined) continue;
    for (const { site, name } of handlesGiven(text, hits, model.accounts ?? [])) {
      const key = await identify('handle', site, name);
      await journal.noteHandle({ key, conversation, site: message.conversation.site, at: now });
    }
  }
}

/**
 * The first record of someone: empty, or going on from the chat in which the name they have here was given.
 * @returns nothing where this person has a record already
 */
export async function beginning(
  key: string,
  said: readonly Sighting[],
  { journal, identify }: Books,
): Promise<Conversation | undefined> {
  if (await journal.conversation(key)) return undefined;
  const site = said[0]?.message.conversation.site ?? '';
  for (const name of namesOf(said)) {
    for (const where of [site, ANY]) {
      const given = await journal.handle(await identify('handle', where, name));
      const from = given && given.conversation !== key && (await journal.conversation(given.conversation));
      if (from && given.site !== site) return continueFrom(newConversation(), from.conversation, given.site);
    }
  }
  return undefined;
}

/** What the other one is called here: by their messages, and in a talk of two by its title. */
function namesOf(said: readonly Sighting[]): Set<string> {
  const names = said.flatMap(({ message: { speaker, author, conversation } }) => [
    ...(speaker === 'self' ? [] : [author]),
    ...(conversation.audience === 'direct' ? [conversation.title] : []),
  ]);
  return new Set(names.map(plainName).filter((name) => name.length > 3));
}
