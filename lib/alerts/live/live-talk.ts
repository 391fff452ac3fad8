import { type Relation, relationOf } from '../../conversation/context';
import { type Conversation, newConversation } from '../../conversation/record/conversation';
import { byCounterpart } from '../../conversation/record/counterparts';
import { isEither } from '../../conversation/record/either-side';
import type { Hit } from '../../engine/rule';
import type { Sighting } from '../../engine/sighting';
import type { Spotter } from '../../engine/spotter';
import type { Message } from '../../message';
import type { Alert } from '../alert';
import type { Refine } from '../judge';
import { cardsLike, type Family, type Judging, NEWEST } from './hear';
import { hearersOf, mayBeChild, remembered, spokeLast } from './hearers';
import { hearPerson, type Person } from './person';

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
  const people = new Map<string, Person>();
  let lately: string[] = [];
  let anybody: string[] = [];
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
      const { author } = message;
      const unsided = said.filter(isEither).map((one) => ({ by: author, sighting: one }));
      if (unsided.length > 0) anybody = spokeLast(anybody, [author]);
      const around = { unsided, children: mayBeChild(anybody), ...(message.speaker === 'self' && { self: author }) };
      for (const [who, theirs] of hearersOf(saidBy, lately, said)) {
        const person = people.get(who) ?? { conversation: newConversation() };
        people.set(who, person);
        const given = (known: Conversation) => ({
          relation: relation ?? relationOf(undefined, known, model, now),
          cards,
        });
        const { alert } = hearPerson(person, { ...around, who, said: theirs }, family, given, { model, refine }, now);
        heardBy.set(who, person.conversation);
        if (alert) alerts.push({ who, alert });
      }
      if (alerts.length > 0) raised = [...raised, ...alerts.map(({ alert }) => alert)].slice(-NEWEST);
      return { sighting, hits: looked, heardBy, alerts: alerts.length > 0 ? alerts : NOBODY };
    },
  };
}
