import type { Sighting } from '../../engine/sighting';
import type { Audience, Message } from '../../message';
import { isEither } from './either-side';

/**
 * Whose evidence a message is. In a talk of two that is the conversation itself, so that a new display name is not a
 * new person; in a group or a public room it is the author.
 */
export function counterpartOf({ conversation, author }: Pick<Message, 'conversation' | 'author'>): string {
  return isTalkOfTwo(conversation.audience) ? '' : author;
}

/**
 * Sorts the messages of ONE conversation by counterpart. What the child says (a no, an address) is heard by everyone
 * who spoke lately, so it goes to each of them. Where nobody knows which lines are the child's, each author is one.
 *
 * @param lately the counterparts who spoke here a short while ago, whoever speaks in this batch
 */
export function byCounterpart(sightings: readonly Sighting[], lately: Iterable<string>): Map<string, Sighting[]> {
  const first = sightings[0];
  if (!first) return new Map();
  const isOwn = ({ message }: Sighting) => message.speaker === 'self';
  const whose = (sighting: Sighting) =>
    isEither(sighting) ? sighting.message.author : counterpartOf(sighting.message);
  const speakers = sightings.filter((one) => !isOwn(one)).map(whose);
  if (speakers.length === 0 && isTalkOfTwo(first.message.conversation.audience)) speakers.push('');
  const heardBy = (counterpart: string) => sightings.filter((one) => isOwn(one) || whose(one) === counterpart);
  return new Map([...new Set([...speakers, ...lately])].map((counterpart) => [counterpart, heardBy(counterpart)]));
}

function isTalkOfTwo(audience: Audience): boolean {
  return audience === 'direct' || audience === 'bot';
}
