import { type Relation, relationOf } from '../../conversation/context';
import { type Conversation, newConversation } from '../../conversation/record/conversation';
import { byCounterpart } from '../../conversation/record/counterparts';
import type { Hit } from '../../engine/rule';
import type { Sighting } from '../../engine/sighting';
import type { Spotter } from '../../engine/spotter';
import type { Message } from '../../message';
import type { Alert } from '../alert';
import type { Refine } from '../judge';
import { cardsLike, type Family, hear, type Judging, NEWEST } from './hear';
import { hearersOf, remembered, spokeLast } from './hearers';

/** All that a talk is read and judged with. A spotter remembers, so what is read twice needs two. */
export type Product = Judging & { spotter: Pick<Spotter, 'spot'> };

/** What one message brought. */
export type Step = {
  sighting: Sighting;
  /** The signs after the second look. */
  hits: readonly Hit[];
  /** What is known about each person who heard it; in a talk of two that is ''. */
  heardBy: ReadonlyMap<string, Conversation>;
  /** Alerts with the person they are about. */
  alerts: readonly { who: string; alert: Alert }[];
};

const NOBODY: Step['alerts'] = [];

/**
 * Lives one conversation message by message, in memory: the way that the worker goes (`lib/browser/talks/intake.ts`), for talks
 * that are over or made up. `tests/background/one-way.test.ts` holds that both come to the same. Holds counts, kinds and times,
 * never a text.
 *
 * @param relation how well the child knows the other, where somebody says so; else what the talk itself tells
 */
export function createLiveTalk(product: Product, family: Family, relation?: Relation) {
  const { spotter, model } = product;
  const people = new Map<string, Conversation>();
  let lately: string[] = [];
  let raised: Alert[] = [];
  let looked: readonly Hit[] = [];
  const refine: Refine = (hits, text) => {
    const seen = product.refine(hits, text);
    looked = seen;
    return seen;
  };

  return {
    /** @param now epoch ms; the time of the message where it was heard at once */
    hear(message: Message, now = message.at): Step {
      const sighting = spotter.spot(message);
      const said = [sighting];
      const saidBy = remembered(byCounterpart(said, []), lately);
      const cards = cardsLike(raised, message.conversation);
      const heardBy = new Map<string, Conversation>();
      const alerts: { who: string; alert: Alert }[] = [];
      looked = [];
      lately = spokeLast(lately, [...saidBy.keys()]);
      for (const [who, theirs] of hearersOf(saidBy, lately, said)) {
        const known = people.get(who) ?? newConversation();
        people.set(who, known);
        heardBy.set(who, known);
        const knows = relation ?? relationOf(undefined, known, model, now);
        const { alert } = hear(known, theirs, family, { relation: knows, cards }, { model, refine }, now);
        if (alert) alerts.push({ who, alert });
      }
      if (alerts.length > 0) raised = [...raised, ...alerts.map(({ alert }) => alert)].slice(-NEWEST);
      return { sighting, hits: looked, heardBy, alerts: alerts.length > 0 ? alerts : NOBODY };
    },
  };
}
