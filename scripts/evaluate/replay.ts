import type { Alert } from '../../lib/alerts/alert';
import { judge, type Refine } from '../../lib/alerts/judge';
import { type Assessment, assess } from '../../lib/conversation/assess';
import type { Context } from '../../lib/conversation/context';
import { type Conversation, newConversation } from '../../lib/conversation/conversation';
import { byCounterpart } from '../../lib/conversation/counterparts';
import type { Model } from '../../lib/conversation/model';
import type { Sighting } from '../../lib/engine/sighting';
import type { Spotter } from '../../lib/engine/spotter';
import type { Message } from '../../lib/message';
import type { Chat } from './chat';

/** The parts of the product that a run uses; an ablation takes one away. */
export type Product = {
  spotter: Pick<Spotter, 'spot'>;
  refine: Refine;
  model: Model;
  /** Without state every message is judged as if it were the first. */
  state: boolean;
};

export type Raised = Alert & { message: number };
/** What one message brought: for traces and plots. */
export type Step = { index: number; sighting: Sighting; assessments: Map<string, Assessment> };

/** The child is heard by those who spoke within so many messages. */
const LATELY = 30;
/** Replayed chats begin here: a Monday afternoon. Only differences of time matter. */
const EPOCH = Date.UTC(2026, 0, 5, 15);

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
  const states = new Map<string, Conversation>();
  const spokeAt = new Map<string, number>();
  const cards: number[] = [];
  const raised: Raised[] = [];
  chat.messages.forEach((line, index) => {
    const message = messageOf(chat, key, index, context);
    const sighting = product.spotter.spot(message);
    const lately = [...spokeAt].filter(([, at]) => index - at <= LATELY).map(([who]) => who);
    const assessments = new Map<string, Assessment>();
    for (const [who, sightings] of byCounterpart([sighting], lately)) {
      if (line.from !== 'self') spokeAt.set(who, index);
      const state = (product.state && states.get(who)) || newConversation();
      states.set(who, state);
      const { alert } = judge(state, sightings, { ...context, cards }, product.model, product.refine, message.at);
      if (alert) raised.push({ ...alert, message: index });
      if (alert?.level === 'medium') cards.push(alert.at);
      if (onStep) assessments.set(who, assess(state, context, product.model, message.at));
    }
    onStep?.({ index, sighting, assessments });
  });
  return raised;
}

function messageOf(chat: Chat, key: string, index: number, { audience }: Context): Message {
  const line = chat.messages[index];
  return {
    id: `${key}:${index}`,
    conversation: { site: chat.site, key, audience, title: '' },
    speaker: line?.from ?? 'unknown',
    author: line?.author || (line?.from ?? ''),
    text: line?.text ?? '',
    at: EPOCH + Math.round((line?.at ?? 0) * 1000),
  };
}
