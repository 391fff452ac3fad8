import type { Alert } from '../alerts/alert';
import type { Family } from '../alerts/live/hear';
import { createLiveTalk, type Product } from '../alerts/live/live-talk';
import { isCategory } from '../conversation/evidence/decay';
import { type Level, louder, loudness } from '../conversation/levels';
import type { Category } from '../engine/rule';
import type { Room, Said } from '../exports/said';
import type { Message, Speaker } from '../message';
import type { Findings, Moment, Person, Sign } from './findings';

/** What the family has set, as far as it matters here. */
export type CheckSettings = Family & {
  /** Words that a policy adds, such as "app: Blorp". */
  extraWords?: readonly string[];
};

/** A hit that is believed less than this joins no combination, and is not shown as a sign either. */
const SIGN_LEAST = 0.4;
/** Between messages of which no time is known. */
const ASSUMED_PAUSE_MS = 20_000;
/** Only differences of time matter where a chat has no times at all. */
const BEGINNING = Date.UTC(2026, 0, 5, 15);
/** Progress is told after so many messages. */
const STEP = 1000;

/**
 * Judges a chat that was read, with the product's own path, and keeps nothing.
 *
 * @param self the author who is the child; nothing where the export says it by itself, or where nobody knows
 * @param onProgress is told how much is done, from 0 to 1
 */
export function checkRoom(
  room: Room,
  self: string | undefined,
  product: Product,
  settings: CheckSettings,
  onProgress: (share: number) => void = () => {},
): Findings {
  const talk = createLiveTalk(product, settings);
  const signs: Sign[] = [];
  const people = new Map<string, { name: string; alerts: Alert[]; moments: Moment[]; kinds: Set<Category> }>();
  const personOf = (who: string) => {
    const name = who === '' ? otherName(room, self) : who;
    const person = people.get(who) ?? { name, alerts: [], moments: [], kinds: new Set<Category>() };
    people.set(who, person);
    return person;
  };
  const isTwo = room.audience === 'direct' || room.audience === 'bot';
  const clock = createClock();

  room.said.forEach((said, index) => {
    const speaker = speakerOf(said, self);
    const { hits, alerts } = talk.hear(messageOf(room, said, index, speaker, clock(said.at)));
    for (const { kind, confidence, span } of hits) {
      if (confidence < SIGN_LEAST || !isCategory(kind)) continue;
      signs.push({ message: index, kind, author: said.author, at: said.at, confidence, span });
      if (isTwo || speaker !== 'self') personOf(isTwo && speaker !== 'unknown' ? '' : said.author).kinds.add(kind);
    }
    for (const { who, alert } of alerts) {
      const { level, categories, combinations } = alert;
      const person = personOf(who);
      person.alerts.push(alert);
      person.moments.push({ message: index, level, categories, combinations });
    }
    if (index % STEP === 0) onProgress(index / room.said.length);
  });

  const found = [...people.values()].map(({ name, alerts, moments, kinds }) => asPerson(name, alerts, moments, kinds));
  found.sort((a, b) => loudness(b.level) - loudness(a.level) || b.categories.length - a.categories.length);
  const times = room.said.map(({ at }) => at).filter((at) => !Number.isNaN(at));
  return {
    messages: room.said.length,
    from: times[0] ?? Number.NaN,
    to: times.at(-1) ?? Number.NaN,
    level: found[0]?.level ?? 'calm',
    people: found,
    signs,
  };
}

export function speakerOf({ author, mine }: Said, self: string | undefined): Speaker {
  if (mine !== undefined) return mine ? 'self' : 'other';
  if (self === undefined) return 'unknown';
  return author === self ? 'self' : 'other';
}

/** Times that never run backwards: where the export has none, or nonsense, the order of the file is the truth. */
function createClock(): (at: number) => number {
  let last = BEGINNING - ASSUMED_PAUSE_MS;
  let isFirst = true;
  return (at) => {
    last = Number.isNaN(at) ? last + ASSUMED_PAUSE_MS : isFirst ? at : Math.max(last, at);
    isFirst &&= Number.isNaN(at);
    return last;
  };
}

function messageOf(room: Room, said: Said, index: number, speaker: Speaker, at: number): Message {
  const { key, audience, title } = room;
  return {
    id: `${index}`,
    conversation: { site: 'check', key, audience, title },
    speaker,
    author: said.author,
    text: said.text,
    at,
  };
}

/** In a talk of two: the one who is not the child. */
function otherName({ authors, title }: Room, self: string | undefined): string {
  return authors.find(({ name }) => name !== self)?.name ?? title;
}

function asPerson(name: string, alerts: readonly Alert[], moments: readonly Moment[], kinds: Set<Category>): Person {
  const level = alerts.reduce<Level | 'calm'>((most, alert) => louder(most, alert.level), 'calm');
  const loudest = alerts.findLast((alert) => alert.level === level);
  return {
    name,
    level,
    story: loudest?.story ?? [],
    categories: loudest?.categories ?? [...kinds],
    combinations: loudest?.combinations ?? [],
    rules: loudest?.rules ?? [],
    moments,
  };
}
