import type { Context } from '../../conversation/context';
import { loudness } from '../../conversation/levels';
import type { Conversation } from '../../conversation/record/conversation';
import { asOwn, asTheirs, isEither } from '../../conversation/record/either-side';
import { speakerOf } from '../../conversation/record/heard';
import type { Sighting } from '../../engine/sighting';
import type { Alert } from '../alert';
import type { judge } from '../judge';
import { type Family, hear, type Judging } from './hear';

/** What is known about one person. */
export type Person = {
  conversation: Conversation;
  /** Where nobody knows which lines are the child's: what is known if the child is one of those who spoke lately, by name or hash. */
  ifChild?: Record<string, Conversation>;
};

/** What one person hears of a batch. */
export type Hearing = {
  who: string;
  /** Their own messages, and those that are surely the child's. */
  said: readonly Sighting[];
  /** Messages of which nobody knows whether the child wrote them, by anybody, in order, each with its author. */
  unsided: readonly { by: string; sighting: Sighting }[];
  /** Who may be the child: those who spoke last, newest last. */
  children: readonly string[];
  /** The child's own name, where a message says it. */
  self?: string;
};

type Given = Required<Pick<Context, 'relation' | 'cards'>>;
type Judged = ReturnType<typeof judge>;

/** Of a lively room those who spoke longest ago are let go. */
const CHILDREN_KEPT = 8;
const TOLD_KEPT = 24;

/**
 * One person is heard. Where a page does not show which lines are the child's, the talk is judged as if the child were each of
 * those who spoke lately, and as if the child were silent; the most worrying of these is told. Changes `person`.
 *
 * @param given how well the child knows them, by what is known, and the cards of the day
 * @param now epoch ms
 */
export function hearPerson(
  person: Person,
  hearing: Hearing,
  family: Family,
  given: (conversation: Conversation) => Given,
  judging: Judging,
  now: number,
): Pick<Judged, 'alert' | 'path'> {
  const { who, said, unsided, children, self } = hearing;
  const heardAs = (conversation: Conversation, lines: readonly Sighting[]): Pick<Judged, 'alert' | 'path'> =>
    lines.length === 0 ? {} : hear(conversation, lines, family, given(conversation), judging, now);

  const isUnsided = person.ifChild !== undefined || said.some(isEither) || unsided.length > 0;
  if (!isUnsided) return heardAs(person.conversation, said);
  const isOwn = said.some(({ message }) => message.speaker === 'self');
  if (isOwn || isChildKnown(person.conversation)) {
    person.conversation = (self !== undefined && person.ifChild?.[self]) || person.conversation;
    delete person.ifChild;
    return heardAs(person.conversation, said.map(asTheirs));
  }

  const before = person.ifChild ?? {};
  const others = children.filter((child) => child !== who);
  const pairs = others.map((child): [string, Conversation] => [
    child,
    before[child] ?? structuredClone(person.conversation),
  ]);
  const judged = pairs.map(([child, conversation]) => {
    const lines = unsided.filter(({ by }) => by === who || by === child);
    return {
      conversation,
      ...heardAs(
        conversation,
        lines.map(({ by, sighting }) => (by === who ? asTheirs(sighting) : asOwn(sighting))),
      ),
    };
  });
  judged.push({ conversation: person.conversation, ...heardAs(person.conversation, said.map(asTheirs)) });
  const kept = Object.entries(before).filter(([child]) => !others.includes(child));
  person.ifChild = Object.fromEntries([...kept, ...pairs].slice(-CHILDREN_KEPT));
  return mostWorrying(judged);
}

/** The loudest of several judgements; the others take it as told, so that none says it once more. */
function mostWorrying(judged: readonly (Pick<Judged, 'alert' | 'path'> & { conversation: Conversation })[]) {
  const loudest = judged.reduce((most, one) => (loud(one.alert) > loud(most.alert) ? one : most));
  const told = loudest.alert && loudest.conversation.told.at(-1);
  if (!told) {
    const path = judged.map((one) => one.path).reduce((long, one) => (lengthOf(one) > lengthOf(long) ? one : long));
    return path ? { path } : {};
  }
  for (const { conversation, alert } of judged)
    if (!alert) conversation.told = [...conversation.told, { ...told }].slice(-TOLD_KEPT);
  const { alert, path } = loudest;
  return { ...(alert && { alert: { ...alert, sideUnknown: true as const } }), ...(path && { path }) };
}

function loud(alert: Alert | undefined): number {
  return alert ? loudness(alert.level) : -1;
}

function lengthOf(path: Judged['path']): number {
  return path?.story.length ?? -1;
}

/** Whether lines that are surely the child's were heard. */
function isChildKnown({ heard }: Conversation): boolean {
  return heard.tag.some((tag) => speakerOf(tag) === 'self');
}
