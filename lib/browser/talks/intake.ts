import type { Alert } from '../../alerts/alert';
import { cardsLike, hear, type Judging, NEWEST } from '../../alerts/live/hear';
import { hearersOf, remembered } from '../../alerts/live/hearers';
import { relationOf } from '../../conversation/context';
import { newConversation } from '../../conversation/record/conversation';
import { byCounterpart } from '../../conversation/record/counterparts';
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

  const raised = new Map<string, Alert>();
  for (const [key, heard] of hearersOf(saidBy, await lately(room, [...saidBy.keys()]), salted)) {
    const alert = await judgeAndWrite({ key, room }, heard, settings, cards, intake, now);
    if (alert) raised.set(alert.id, alert);
  }
  const owed = (await journal.alertsIn(room)).filter((alert) => !alert.shownAt && now - alert.at < OWED_MS);
  return owed.map((alert) => ({
    ...alert,
    messageIds: (raised.get(alert.id)?.messageIds ?? []).map((id) => id.slice(salt.length)),
  }));
}

async function judgeAndWrite(
  { key, room }: { key: string; room: string },
  said: Sighting[],
  settings: Settings,
  cards: number[],
  intake: Intake,
  now: number,
): Promise<Alert | undefined> {
  const { journal, model } = intake;
  const fresh = (await beginning(key, said, intake)) ?? newConversation();
  await noteHandles(key, said, intake, now);
  let raised: Alert | undefined;
  await journal.update(key, (known) => {
    const before = known?.conversation ?? structuredClone(fresh);
    const relation = relationOf(known?.mark, before, model, now);
    const { conversation, alert, path } = hear(before, said, settings, { relation, cards }, intake, now);
    const record = { ...known, lastSeen: now, conversation };
    if (!alert) return { record, ...(path && { path: { ...path, room } }) };
    raised = { ...alert, id: `${key.slice(0, 8)}-${alert.id}` };
    // On disk an alert names no message: some sites put a phone number into the ids.
    return { record, alert: { ...raised, messageIds: [], conversation: key, room } };
  });
  return raised;
}

/** Names a message for counting only in a way that nobody can try out: some ids are made of what was said. */
function withSalt(sighting: Sighting, salt: string): Sighting {
  return { ...sighting, message: { ...sighting.message, id: salt + sighting.message.id } };
}
