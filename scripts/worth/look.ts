import { spanOf } from '../../lib/engine/machine/found';
import { run } from '../../lib/engine/machine/run';
import { guardApplies, sideFactor } from '../../lib/engine/match/best-hit';
import { type Engine, engineOf } from '../../lib/engine/match/engine';
import { type Matched, match } from '../../lib/engine/match/match';
import type { CompiledPack } from '../../lib/engine/pack/compiled-pack';
import type { Speaker } from '../../lib/message';

/** One place where a pattern of a rule matched, and the vetoes (numbers of patterns) that take it back. */
export type Place = { pattern: number; vetoes: number[] };
/** All places where the patterns of one rule (by number) matched in one text. */
export type Firing = { rule: number; places: Place[] };
/** What one text showed: rules that matched, patterns of guards that weaken one of them, and every pattern that was tried. */
export type Look = { matched: Matched; firings: Firing[]; guards: number[]; tried: number[] };

/**
 * Matches a text as the product does, and says which patterns and vetoes had a part in it.
 * @param newFrom only what ends behind this place of the text and begins before it counts: a sentence in pieces
 */
export function look(compiled: CompiledPack, text: string, speaker: Speaker, newFrom = 0): Look {
  const matched = match(compiled, text, speaker);
  const engine = engineOf(compiled);
  const { suspects, patternRules } = engine;
  const firings = new Map<number, Firing>();
  const tried = [...suspects.patterns.subarray(0, suspects.count === 0 ? 0 : suspects.found)];
  for (const pattern of tried)
    for (const number of patternRules[pattern] ?? []) {
      const rule = compiled.rules[number];
      if (!rule || sideFactor(rule, speaker) === 0) continue;
      const places = placesOf(engine, pattern, rule.unless, newFrom);
      const firing = firings.get(number);
      if (firing) firing.places.push(...places);
      else if (places.length > 0) firings.set(number, { rule: number, places });
    }
  return { matched, firings: [...firings.values()], guards: guardsOf(engine, [...firings.values()], tried), tried };
}

function placesOf({ machine, starts, graph }: Engine, pattern: number, unless: readonly number[], newFrom: number) {
  const found = run(machine, starts[pattern] as number, graph).filter((one) => {
    const [start, end] = newFrom > 0 ? spanOf(graph, one) : [0, 1];
    return start < Math.max(newFrom, 1) && end > newFrom;
  });
  if (found.length === 0) return [];
  const vetoes = unless.map((veto) => ({ veto, at: run(machine, starts[veto] as number, graph) }));
  return found.map(({ from, to }): Place => {
    const over = vetoes.filter(({ at }) => at.some((one) => one.from <= to && one.to >= from));
    return { pattern, vetoes: over.map(({ veto }) => veto) };
  });
}

/** Patterns of guards in the text that may weaken a rule that stands. */
function guardsOf(engine: Engine, firings: readonly Firing[], tried: readonly number[]): number[] {
  const { compiled, machine, starts, graph, patternGuards } = engine;
  const rules = firings.filter(stands).flatMap(({ rule }) => compiled.rules[rule] ?? []);
  return tried.filter((pattern) => {
    const guards = (patternGuards[pattern] ?? []).flatMap((number) => compiled.guards[number] ?? []);
    const applies = guards.some((guard) => rules.some((rule) => guardApplies(guard, rule)));
    return applies && run(machine, starts[pattern] as number, graph).length > 0;
  });
}

/** Whether a rule matched at a place that no veto takes back. */
export function stands({ places }: Firing): boolean {
  return places.some(({ vetoes }) => vetoes.length === 0);
}
