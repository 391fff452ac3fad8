import type { Alert } from '../alerts/alert';
import { judge, type Refine } from '../alerts/judge';
import type { Context } from '../conversation/context';
import type { Model } from '../conversation/model';
import { type Conversation, newConversation } from '../conversation/record/conversation';
import { byCounterpart } from '../conversation/record/counterparts';
import type { Hit } from '../engine/rule';
import type { Sighting } from '../engine/sighting';
import type { Spotter } from '../engine/spotter';
import type { Message } from '../message';

/** The parts of the product that a chat is lived through with; `npm run evaluate` takes one away. */
export type Product = {
  spotter: Pick<Spotter, 'spot'>;
  refine: Refine;
  model: Model;
  /** Without state every message is judged as if it were the first. */
  state: boolean;
};

/** What one message brought. */
export type Step = {
  sighting: Sighting;
  /** The signs after the second look. */
  hits: readonly Hit[];
  /** What is known about each counterpart who heard it. */
  heardBy: ReadonlyMap<string, Conversation>;
  /** Alerts with the counterpart they are about; in a talk of two that is ''. */
  alerts: readonly { who: string; alert: Alert }[];
};

/** The child is heard by those who spoke within so many messages. */
const LATELY = 30;
const NOBODY: Step['alerts'] = [];

/**
 * Lives one finished conversation message by message, `now` being the time of each: the same path as in the browser, for
 * chats that are over. Holds counts, kinds and times, never a text.
 *
 * @param contextOf what surrounds the conversation, by what is known so far; asked for messages that have a sign
 */
export function createTalk(product: Product, contextOf: (state: Conversation, now: number) => Context) {
  const states = new Map<string, Conversation>();
  const spokeAt = new Map<string, number>();
  const cards: number[] = [];
  let index = 0;
  let context: Context | undefined;
  let refined: readonly Hit[] = [];
  const refine: Refine = (hits, text) => {
    const looked = product.refine(hits, text);
    refined = looked;
    return looked;
  };

  function stateOf(who: string): Conversation {
    const state = (product.state && states.get(who)) || newConversation();
    states.set(who, state);
    return state;
  }

  return {
    hear(message: Message): Step {
      const sighting = product.spotter.spot(message);
      const now = message.at;
      const alerts: { who: string; alert: Alert }[] = [];
      const heardBy = new Map<string, Conversation>();
      refined = [];
      const lately = [...spokeAt].filter(([, at]) => index - at <= LATELY).map(([who]) => who);
      for (const [who, sightings] of byCounterpart([sighting], lately)) {
        if (message.speaker !== 'self') spokeAt.set(who, index);
        const state = stateOf(who);
        heardBy.set(who, state);
        // An ordinary message is only counted, whatever surrounds it.
        if (sighting.hits.length > 0 || !context) context = { ...contextOf(state, now), cards };
        const { alert } = judge(state, sightings, context, product.model, refine, now);
        if (!alert) continue;
        alerts.push({ who, alert });
        if (alert.level === 'medium') cards.push(alert.at);
      }
      index += 1;
      return { sighting, heardBy, hits: refined, alerts: alerts.length > 0 ? alerts : NOBODY };
    },
  };
}
