import type { Alert } from '../../lib/alerts/alert';
import { createLiveTalk } from '../../lib/alerts/live/live-talk';
import { type Context, relationOf } from '../../lib/conversation/context';
import { type Assessment, assess } from '../../lib/conversation/level/assess';
import type { Conversation } from '../../lib/conversation/record/conversation';
import type { Sighting } from '../../lib/engine/sighting';
import type { Message } from '../../lib/message';
import type { Chat } from './chat';
import type { Evaluated, Surroundings } from './product';

export type Raised = Alert & { message: number };
/** What one message brought: for traces and plots. */
export type Step = {
  index: number;
  /** Epoch ms. */
  now: number;
  sighting: Sighting;
  heardBy: ReadonlyMap<string, Conversation>;
  assessments: Map<string, Assessment>;
  /** What somebody who heard it is judged within. */
  contextOf: (state: Conversation) => Context;
};

/** Replayed chats begin here: a Monday afternoon. Only differences of time matter. */
const EPOCH = Date.UTC(2026, 0, 5, 15);
/** A spotter remembers what was said lately: a chat that is lived once more is another talk. */
let lives = 0;

/**
 * Lives one conversation message by message, the way that the product goes, `now` being the time of each message.
 * @param onStep is called for each message; assessing for it doubles the work, so it is left out where nobody looks
 */
export function replay(
  chat: Chat,
  key: string,
  within: Surroundings,
  product: Evaluated,
  onStep?: (step: Step) => void,
): Raised[] {
  const begin = () => createLiveTalk(product, within, within.relation);
  let talk = begin();
  const raised: Raised[] = [];
  const life = `${key} ${lives++}`;
  chat.messages.forEach((_, index) => {
    const message = messageOf(chat, index, key, life, within);
    if (product.stateless) talk = begin();
    const { sighting, heardBy, alerts } = talk.hear(message);
    for (const { alert } of alerts) raised.push({ ...alert, message: index });
    if (!onStep) return;
    const assessments = new Map<string, Assessment>();
    const now = message.at;
    const contextOf = (state: Conversation): Context => {
      return { relation: relationOf(undefined, state, product.model, now), ...within };
    };
    for (const [who, state] of heardBy) assessments.set(who, assess(state, contextOf(state), product.model, now));
    onStep({ index, now, sighting, heardBy, assessments, contextOf });
  });
  return raised;
}

function messageOf(chat: Chat, index: number, key: string, life: string, { audience }: Surroundings): Message {
  const line = chat.messages[index];
  return {
    id: `${key}:${index}`,
    conversation: { site: chat.site, key: life, audience, title: '' },
    speaker: line?.from ?? 'unknown',
    author: line?.author || (line?.from ?? ''),
    text: line?.text ?? '',
    at: EPOCH + Math.round((line?.at ?? 0) * 1000),
  };
}
