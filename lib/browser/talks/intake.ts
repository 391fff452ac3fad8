import type { Alert } from '../../alerts/alert';
import { cardsLike, type Judging, NEWEST } from '../../alerts/live/hear';
import { hearersOf, mayBeChild, remembered } from '../../alerts/live/hearers';
import { type Hearing, hearPerson } from '../../alerts/live/person';
import { relationOf } from '../../conversation/context';
import { type Conversation, newConversation } from '../../conversation/record/conversation';
import { byCounterpart } from '../../conversation/record/counterparts';
import { isEither } from '../../conversation/record/either-side';
import type { Sighting } from '../../engine/sighting';
import type { Settings } from '../../settings/settings';
import { type Books, beginning, noteHandles } from './journeys';

/** A card that no visible page could show is owed for this long; later it is only listed. */
const OWED_MS = 10 * 60_000;
export type Intake = Books &
  Judging & {
    /** Counterparts (keyed hashes) who spoke lately in one room, `spoke` among them; outlives the worker. */
    lately: (room: string, spoke: readonly string[]) => Promise<string[]>;
  };

/**
 * Takes in one batch of a page: sorts it by conversation and counterpart, judges each, writes, and only then says what
 * there is to show. Taking the same batch twice changes nothing.
 *
 * @param now epoch ms
 * @returns alerts that no visible page has shown yet, with the messages that raised them where they are in this batch
 */
export async function takeIn(
  sightings: readonly Sighting[],
  settings: Settings,
  intake: Intake,
  now: number,
): Promise<(Alert & { room: string })[]> {
  const owed: (Alert & { room: string })[] = [];
  const rooms = Map.groupBy(sightings, ({ message: { conversation } }) => roomName(conversation));
  for (const [room, said] of rooms) owed.push(...(await takeInRoom(room, said, settings, intake, now)));
  return owed;
}

/** The full name of a conversation, to be hashed: never stored as it is. */
export function roomName({ site, key }: { site: string; key: string }): string {
  return `${site}\u0000${key}`;
}

async function takeInRoom(name: string, said: Sighting[], settings: Settings, intake: Intake, now: number) {
  const { journal, identify, lately } = intake;
  const [room, salt] = await Promise.all([identify(name), identify('message ids')]);
  const salted = said.map((sighting) => withSalt(sighting, salt));
  const [first] = said;
  const cards = first ? cardsLike(await journal.lately(NEWEST), first.message.conversation) : [];
  const people = new Map<string, Sighting[]>();
  for (const [author, theirs] of byCounterpart(salted, [])) people.set(await identify(name, author), theirs);
  const isPublic = first?.message.conversation.audience === 'public';
  const saidBy = remembered(people, isPublic ? await lately(room, []) : []);

  const around = await whoMayBeChild(name, salted, intake);
  const raised = new Map<string, Alert>();
  for (const [key, heard] of hearersOf(saidBy, await lately(room, [...saidBy.keys()]), salted)) {
    const alert = await judgeAndWrite(room, { ...around, who: key, said: heard }, settings, cards, intake, now);
    if (alert) raised.set(alert.id, alert);
  }
  const owed = (await journal.alertsIn(room)).filter((alert) => !alert.shownAt && now - alert.at < OWED_MS);
  return owed.map((alert) => ({
    ...alert,
    messageIds: (raised.get(alert.id)?.messageIds ?? []).map((id) => id.slice(salt.length)),
  }));
}

/** The messages of which nobody knows whether the child wrote them, and whose they may be. */
async function whoMayBeChild(
  name: string,
  said: readonly Sighting[],
  { identify, lately }: Intake,
): Promise<Omit<Hearing, 'who' | 'said'>> {
  const unsided: { by: string; sighting: Sighting }[] = [];
  for (const sighting of said.filter(isEither)) {
    unsided.push({ by: await identify(name, sighting.message.author), sighting });
  }
  const own = said.find(({ message }) => message.speaker === 'self');
  const self = own && { self: await identify(name, own.message.author) };
  if (unsided.length === 0) return { unsided, children: [], ...self };
  const spoke = await lately(await identify(name, 'anybody', 'spoke'), [...new Set(unsided.map(({ by }) => by))]);
  return { unsided, children: mayBeChild(spoke), ...self };
}

async function judgeAndWrite(
  room: string,
  hearing: Hearing,
  settings: Settings,
  cards: number[],
  intake: Intake,
  now: number,
): Promise<Alert | undefined> {
  const { journal, model } = intake;
  const { who: key, said } = hearing;
  const fresh =
    (await beginning(key, said, intake)) ?? (await heardUnsided(room, hearing, intake)) ?? newConversation();
  await noteHandles(key, said, intake, now);
  let raised: Alert | undefined;
  await journal.update(key, (known) => {
    const { conversation = structuredClone(fresh), ifChild } = known ?? {};
    const person = { conversation, ...(ifChild && { ifChild }) };
    const given = (one: Conversation) => ({ relation: relationOf(known?.mark, one, model, now), cards });
    const { alert, path } = hearPerson(person, hearing, settings, given, intake, now);
    const { ifChild: _, ...rest } = known ?? {};
    const record = { ...rest, lastSeen: now, ...person };
    if (!alert) return { record, ...(path && { path: { ...path, room } }) };
    raised = { ...alert, id: `${key.slice(0, 8)}-${alert.id}` };
    // On disk an alert names no message: some sites put a phone number into the ids.
    return { record, alert: { ...raised, messageIds: [], conversation: key, room } };
  });
  return raised;
}

/** What was heard of the other one in this talk before the page told which lines are the child's. */
async function heardUnsided(room: string, { who, self }: Hearing, { journal, lately }: Intake) {
  if (self === undefined || (await journal.conversation(who))) return undefined;
  for (const other of (await lately(room, [])).toReversed()) {
    const known = (await journal.conversation(other))?.ifChild?.[self];
    if (known) return known;
  }
  return undefined;
}

/** Names a message for counting only in a way that nobody can try out: some ids are made of what was said. */
function withSalt(sighting: Sighting, salt: string): Sighting {
  return { ...sighting, message: { ...sighting.message, id: salt + sighting.message.id } };
}
