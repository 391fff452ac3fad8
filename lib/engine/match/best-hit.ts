import type { Speaker } from '../../message';
import { DISGUISE, FACTOR } from '../../text/steps/readings';
import { ageWithin, type Finder, type Found, spanOf } from '../machine/found';
import type { Graph } from '../machine/graph';
import type { CompiledGuard, CompiledRule } from '../pack/compiled-pack';
import type { Hit } from '../rule';
import { CONFIDENCE } from '../rule';

/** Words between a guard and the match it speaks about. */
const BEFORE_WORDS = 8;
const AROUND_WORDS = 4;

/** A side that is never guessed: what counts for the other person counts less where nobody knows who wrote. */
export const UNKNOWN_SPEAKER = 0.7;

/** Whether a rule is for this side, and how much less it is worth: 0 where it is not. */
export function sideFactor(rule: Pick<CompiledRule, 'speaker'>, speaker: Speaker): number {
  if (rule.speaker === 'anyone' || rule.speaker === speaker) return 1;
  return rule.speaker === 'other' && speaker === 'unknown' ? UNKNOWN_SPEAKER : 0;
}

/** Whether a guard that one message satisfies is remembered for the next ones. */
export function isRemembered(guard: Pick<CompiledGuard, 'reach'> | undefined): boolean {
  return guard?.reach === 'nearby';
}

/** Whether a guard may weaken a rule at all. */
export function guardApplies(
  guard: Pick<CompiledGuard, 'id' | 'only' | 'spares'>,
  rule: Pick<CompiledRule, 'kind' | 'deaf'>,
): boolean {
  if (guard.only && !guard.only.includes(rule.kind)) return false;
  return !guard.spares?.includes(rule.kind) && !rule.deaf?.includes(guard.id);
}

/**
 * The best match of one rule as a hit, after its vetoes, the disguise and the guards; nothing where none stands.
 * Equal matches are settled by the earlier one, then by the shorter one.
 * @param matches of all patterns of the rule, in any order
 * @param guards those that the text holds; others change nothing
 */
export function bestHit(
  rule: CompiledRule,
  matches: readonly Found[],
  guards: readonly CompiledGuard[],
  graph: Graph,
  find: Finder,
  speaker: Speaker,
): Hit | undefined {
  const side = sideFactor(rule, speaker);
  if (side === 0) return undefined;
  const vetoes = foundOf(rule.unless, find);
  const standing = matches.filter((match) => !vetoes.some((veto) => veto.from <= match.to && veto.to >= match.from));
  const listening = guards
    .filter((guard) => guardApplies(guard, rule))
    .map((guard) => ({ guard, at: foundOf(guard.match, find) }));
  let best: { match: Found; worth: number } | undefined;
  for (const match of standing) {
    let worth = CONFIDENCE[rule.confidence] * side * (FACTOR[match.disguise] ?? 1);
    for (const { guard, at } of listening)
      if (at.some((place) => within(guard, place, match, graph))) worth *= guard.factor;
    if (worth > 0 && (!best || worth > best.worth || (worth === best.worth && earlier(match, best.match))))
      best = { match, worth };
  }
  if (!best) return undefined;
  const hit: Hit = { rule: rule.id, kind: rule.kind, confidence: best.worth, span: spanOf(graph, best.match) };
  if (rule.slot) hit.slot = rule.slot;
  const age = ageWithin(graph, best.match);
  if (age !== undefined) hit.age = age;
  if (rule.bright) hit.bright = true;
  if (best.match.disguise >= DISGUISE.LOOK_ALIKE) hit.evasion = true;
  return hit;
}

function foundOf(patterns: readonly number[], find: Finder): Found[] {
  const all: Found[] = [];
  // Most find nothing, and a list made for each of them costs more than asking.
  for (const pattern of patterns) for (const found of find(pattern)) all.push(found);
  return all;
}

function earlier(a: Found, b: Found): boolean {
  return a.from !== b.from ? a.from < b.from : a.to !== b.to ? a.to < b.to : a.disguise < b.disguise;
}

function within(guard: Pick<CompiledGuard, 'reach'>, place: Found, match: Found, graph: Graph): boolean {
  if (guard.reach === 'message' || guard.reach === 'nearby') return true;
  const words = (from: number, to: number) => (graph.position[to] ?? 0) - (graph.position[from] ?? 0);
  if (place.to <= match.from)
    return words(place.to, match.from) <= (guard.reach === 'before' ? BEFORE_WORDS : AROUND_WORDS);
  if (guard.reach === 'before') return false;
  return place.from < match.to || words(match.to, place.from) <= AROUND_WORDS;
}
