import { CATEGORIES, type Kind, SIGNALS } from '../../engine/rule';
import type { Context } from '../context';
import type { Sum, Weighed } from '../evidence/weigh';
import { type Level, loudness } from '../levels';
import type { Breadth, Combination, CombinationId, Conflict, Model, Part, Together } from '../model';
import { DIRECT_LEFT, FULL_LEFT, FULL_SURE, LEAST_IN_COMBINATION } from '../tuning';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Kinds as bits of one number: whether a sign is one of several kinds is asked more often than anything else. */
const BITS = new Map<Kind, number>([...CATEGORIES, ...SIGNALS].map((kind, place) => [kind, 1 << place]));

function bitOf(kind: Kind): number {
  return BITS.get(kind) ?? 0;
}

export type Found = { id: CombinationId; bonus: number; direct?: Level; from: Weighed[] };

/** @returns the combinations that stand, each family by its best, dearest first */
export function combine(weighed: readonly Weighed[], sums: readonly Sum[], context: Context, model: Model): Found[] {
  const best = new Map<string, Found>();
  const links = weighed.map((one) => ({ one, bit: bitOf(one.kind), hold: hold(one) }));
  for (const [id, combination] of Object.entries(model.combinations)) {
    if (combination.audiences && !combination.audiences.includes(context.audience)) continue;
    const from = strongest(combination, links, weighed);
    if (!from) continue;
    const found = count(id, combination, from, sums);
    const family = combination.family ?? id;
    const rival = best.get(family);
    if (!rival || isBetter(found, rival)) best.set(family, found);
  }
  return [...best.values()].sort((a, b) => b.bonus - a.bonus);
}

function isBetter(one: Found, rival: Found): boolean {
  const louder = loudness(one.direct ?? 'calm') - loudness(rival.direct ?? 'calm');
  return louder > 0 || (louder === 0 && one.bonus > rival.bonus);
}

function count(id: CombinationId, { bonus = 0, direct }: Combination, from: Weighed[], sums: readonly Sum[]): Found {
  const factors = from.flatMap(({ kind }) => sums.find((sum) => sum.kind === kind)?.factor ?? []);
  const mean = factors.length > 0 ? factors.reduce((a, b) => a + b) / factors.length : 0;
  const fresh = from.every(({ left }) => left >= DIRECT_LEFT);
  return { id, bonus: bonus * mean * strength(from), from, ...(direct && fresh && { direct }) };
}

/** The weakest part decides, as in a chain. */
function strength(from: readonly Weighed[]): number {
  return Math.min(...from.map(hold));
}

/** What one sign holds as a link of a chain, 0 to 1. */
function hold({ sure, left }: Weighed): number {
  return Math.min(1, sure / FULL_SURE) * Math.min(1, left / FULL_LEFT);
}

/** A sign as a part of a chain may be made of it; all that the search asks often is worked out once. */
type Link = { one: Weighed; bit: number; hold: number };

function strongest(
  combination: Combination,
  links: readonly Link[],
  weighed: readonly Weighed[],
): Weighed[] | undefined {
  if ('parts' in combination) return together(combination, links);
  if ('asks' in combination) return breadth(combination, weighed);
  return conflict(combination, weighed);
}

function together(combination: Together, links: readonly Link[]): Weighed[] | undefined {
  const candidates: Link[][] = [];
  let ceiling = 1;
  for (const part of combination.parts) {
    const fitting = suiting(links, part);
    if (fitting.length === 0) return undefined;
    ceiling = Math.min(ceiling, strongestHold(fitting));
    candidates.push(fitting);
  }
  let best: Weighed[] | undefined;
  let bestHold = 0;
  const chosen: Weighed[] = [];
  const extend = (weakest: number) => {
    const next = candidates[chosen.length];
    if (!next) {
      best = [...chosen];
      bestHold = weakest;
      return;
    }
    for (const { one, hold } of next) {
      // The weakest part decides, so what is no stronger than the best chain so far cannot make a better one.
      if (hold <= bestHold || !joins(one, chosen, combination)) continue;
      chosen.push(one);
      extend(Math.min(weakest, hold));
      chosen.pop();
      if (weakest <= bestHold || bestHold === ceiling) return;
    }
  };
  extend(1);
  return best;
}

function suiting(links: readonly Link[], { kinds, slots, least = LEAST_IN_COMBINATION }: Part): Link[] {
  const bits = kinds.reduce((all, kind) => all | bitOf(kind), 0);
  return links.filter(
    ({ bit, one: { sure, slot } }) =>
      (bit & bits) !== 0 && sure >= least && (slots === undefined || (slot !== undefined && slots.includes(slot))),
  );
}

function strongestHold(links: readonly Link[]): number {
  return links.reduce((most, { hold }) => Math.max(most, hold), 0);
}

/** Whether a sign is another one than those chosen, near all of them, and behind the last where the order counts. */
function joins(one: Weighed, chosen: readonly Weighed[], combination: Together): boolean {
  for (const other of chosen) if (one === other || !isNear(one, other, combination)) return false;
  const previous = chosen[chosen.length - 1];
  return !combination.inOrder || previous === undefined || follows(one, previous);
}

function follows(one: Weighed, previous: Weighed): boolean {
  return one.at > previous.at || (one.at === previous.at && one.rank > previous.rank);
}

function isNear(one: Weighed, other: Weighed, { messages = Infinity, hours = Infinity }: Together | Breadth): boolean {
  return distance(one, other) <= messages && Math.abs(one.at - other.at) <= hours * HOUR_MS;
}

/** In messages. Between two that are both forgotten, a message a minute is assumed. */
function distance(one: Weighed, other: Weighed): number {
  if (one.id === other.id) return 0;
  if (one.rank >= 0 || other.rank >= 0) return Math.abs(one.rank - other.rank);
  return Math.max(1, Math.abs(one.at - other.at) / MINUTE_MS);
}

const ASKING: readonly Kind[] = ['personal-probe', 'age-probe', 'alone-probe'];

function breadth(combination: Breadth, weighed: readonly Weighed[]): Weighed[] | undefined {
  const asked = weighed.filter(
    ({ kind, slot, sure }) =>
      ASKING.includes(kind) && slot && combination.asks.includes(slot) && sure >= LEAST_IN_COMBINATION,
  );
  for (const first of asked) {
    const bySlot = new Map<string, Weighed>();
    for (const one of asked) {
      if (one.slot && one.rank >= first.rank && isNear(one, first, combination)) bySlot.set(one.slot, one);
    }
    if (bySlot.size >= combination.atLeast) return [...bySlot.values()];
  }
  return undefined;
}

function conflict({ agesApart }: Conflict, weighed: readonly Weighed[]): Weighed[] | undefined {
  const claims = weighed.filter(
    ({ kind, age, sure }) => kind === 'persona-claim' && age !== undefined && sure >= LEAST_IN_COMBINATION,
  );
  const [youngest, ...others] = claims.sort((a, b) => (a.age ?? 0) - (b.age ?? 0));
  const oldest = others.at(-1);
  if (!youngest || !oldest) return undefined;
  return (oldest.age ?? 0) - (youngest.age ?? 0) >= agesApart ? [youngest, oldest] : undefined;
}
