import type { Context } from '../../conversation/context';
import type { Model } from '../../conversation/model';
import type { Conversation } from '../../conversation/record/conversation';
import type { Sighting } from '../../engine/sighting';
import type { ConversationRef } from '../../message';
import type { Alert } from '../alert';
import { judge, type Refine } from '../judge';

/** What the family has set, as far as a judgement asks for it. */
export type Family = Pick<Context, 'ageBand' | 'sensitivity' | 'categoriesOff'>;

/** What judges. */
export type Judging = { model: Model; refine: Refine };

/** So many of the newest alerts are enough to know the day's budget of cards. */
export const NEWEST = 20;

/** Cards (epoch ms) that count against the budget here: of the same site, and those of public rooms only in public rooms. */
export function cardsLike(
  alerts: readonly Alert[],
  { site, audience }: Omit<ConversationRef, 'key' | 'title'>,
): number[] {
  const isPublic = audience === 'public';
  return alerts
    .filter((alert) => alert.level === 'medium' && alert.site === site && (alert.public ?? false) === isPublic)
    .map(({ at }) => at);
}

/**
 * One person is heard: the last step of the one way from a message to an alert, which the worker goes for every page and
 * `live-talk.ts` for every talk in memory. Changes `conversation` in place.
 *
 * @param said of ONE conversation, as `hearersOf` has it for this person
 * @param relation as `relationOf` has it
 * @param cards as `cardsLike` has it
 * @param now epoch ms
 */
export function hear(
  conversation: Conversation,
  said: readonly Sighting[],
  { ageBand, sensitivity, categoriesOff }: Family,
  { relation, cards }: Required<Pick<Context, 'relation' | 'cards'>>,
  { model, refine }: Judging,
  now: number,
): ReturnType<typeof judge> {
  const { site, audience } = said[0]?.message.conversation ?? { site: '', audience: 'direct' as const };
  const context = { site, audience, relation, ageBand, sensitivity, cards, ...(categoriesOff && { categoriesOff }) };
  return judge(conversation, said, context, model, refine, now);
}
