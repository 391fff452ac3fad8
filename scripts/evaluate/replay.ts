import type { Alert } from '../../lib/alerts/alert';
import { createTalk, type Product } from '../../lib/check/talk';
import type { Context } from '../../lib/conversation/context';
import { type Assessment, assess } from '../../lib/conversation/level/assess';
import type { Conversation } from '../../lib/conversation/record/conversation';
import type { Sighting } from '../../lib/engine/sighting';
import type { Message } from '../../lib/message';
import type { Chat } from './chat';

export type Raised = Alert & { message: number };
/** What one message brought: for traces and plots. */
export type Step = {
  index: number;
  /** Epoch ms. */
  now: number;
  sighting: Sighting;
  heardBy: ReadonlyMap<string, Conversation>;
  assessments: Map<string, Assessment>;
};

/** Replayed chats begin here: a Monday afternoon. Only differences of time matter. */
const EPOCH = Date.UTC(2026, 0, 5, 15);
/** A spotter remembers what was said lately: a chat that is lived once more is another talk. */
let lives = 0;

/**
 * Lives one conversation message by message, `now` being the time of each message.
 * @param onStep is called for each message; assessing for it doubles the work, so it is left out where nobody looks
 */
export function replay(
  chat: Chat,
  key: string,
  context: Context,
  product: Product,
  onStep?: (step: Step) => void,
): Raised[] {
  const talk = createTalk(product, () => context);
  const raised: Raised[] = [];
  const life = `${key} ${lives++}`;
  chat.messages.forEach((_, index) => {
    const message = messageOf(chat, index, key, life, context);
    const { sighting, heardBy, alerts } = talk.hear(message);
    for (const { alert } of alerts) raised.push({ ...alert, message: index });
    if (!onStep) return;
    const assessments = new Map<string, Assessment>();
    for (const [who, state] of heardBy) assessments.set(who, assess(state, context, product.model, message.at));
    onStep({ index, now: message.at, sighting, heardBy, assessments });
  });
  return raised;
}

function messageOf(chat: Chat, index: number, key: string, life: string, { audience }: Context): Message {
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
