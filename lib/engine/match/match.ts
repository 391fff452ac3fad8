import type { Speaker } from '../../message';
import { normalise } from '../../text/normalise';
import { forget, tidy } from '../filter/filter';
import { filterGraph } from '../filter/filter-graph';
import { mayMatch } from '../filter/first-words';
import { clearSuspects, isLookedFor, isSuspect } from '../filter/suspects';
import type { Finder, Found } from '../machine/found';
import { fillFromTokens, fillGraph } from '../machine/graph';
import { run } from '../machine/run';
import type { CompiledGuard, CompiledPack, CompiledRule } from '../pack/compiled-pack';
import type { GuardId, Hit, Shape } from '../rule';
import { OTHER } from '../words/forms';
import { folded } from '../words/scan-words';
import { forgetMet } from '../words/spellings';
import { bestHit, isRemembered, sideFactor } from './best-hit';
import { type Engine, engineOf } from './engine';
import { placeInWhole, readingWindow } from './reading-window';
import { scan } from './scan';

/** What one message shows by itself: the best hit of every rule, the guards it satisfies for later messages, its shape. */
export type Matched = { hits: Hit[]; marks: GuardId[]; shape: Shape };

const NO_HITS: Hit[] = [];
const NO_MARKS: GuardId[] = [];
const NOT_FOUND: Found[] = [];

/**
 * Finds every rule of a pack in a text. One scan finds the words and the patterns that may match, for most messages none;
 * only those are then tried, and only rules that matched ask for their vetoes and guards.
 */
export function match(compiled: CompiledPack, text: string, speaker: Speaker): Matched {
  const engine = engineOf(compiled);
  const shape: Shape = { words: 0, you: 0, i: 0, question: false, command: false };
  const read = readingWindow(text);
  begin(engine);
  const isExact = scan(engine, read, shape);
  if (isExact) {
    if (engine.suspects.count === 0) return { hits: NO_HITS, marks: NO_MARKS, shape };
    fillFromTokens(engine.graph, engine.tokens, engine.spellings.forms);
  } else readExactly(engine, read);
  let matched = bestHits(engine, speaker);
  if (isExact && matched && !isVerbatim(engine, read)) {
    begin(engine);
    readExactly(engine, read);
    matched = bestHits(engine, speaker);
  }
  if (!matched) return { hits: NO_HITS, marks: NO_MARKS, shape };
  if (read !== text)
    for (const hit of matched.hits) hit.span = [placeInWhole(text, hit.span[0]), placeInWhole(text, hit.span[1])];
  // Named, not spread: results of one make are read faster by whoever asks for them.
  return { hits: matched.hits, marks: matched.marks, shape };
}

function begin(engine: Engine): void {
  if (forgetMet(engine.spellings)) forget(engine.filter);
  else tidy(engine.filter);
  clearSuspects(engine.suspects);
}

function readExactly(engine: Engine, text: string): void {
  fillGraph(engine.graph, normalise(text, engine.vocabulary), engine.numberOf, engine.vocabulary.classes);
  clearSuspects(engine.suspects);
  filterGraph(engine.filter, engine.graph, engine.suspects);
}

/** Tries the patterns in question; the vetoes and guards of a rule only where it matched. */
function bestHits(engine: Engine, speaker: Speaker): { hits: Hit[]; marks: GuardId[] } | undefined {
  const { compiled, suspects } = engine;
  if (suspects.count === 0) return undefined;
  const find = createFinder(engine);
  const claims: Claim[] = [];
  const marks: number[] = [];
  for (let k = 0; k < suspects.found; k++) {
    const pattern = suspects.patterns[k] as number;
    for (const number of engine.patternRules[pattern] ?? []) {
      const rule = compiled.rules[number];
      if (rule && sideFactor(rule, speaker) > 0) claim(claims, number, rule, find(pattern));
    }
    for (const guard of engine.patternGuards[pattern] ?? [])
      if (isRemembered(compiled.guards[guard]) && !marks.includes(guard) && find(pattern).length > 0) marks.push(guard);
  }
  if (claims.length === 0 && marks.length === 0) return undefined;
  const present = claims.length === 0 ? [] : guardsHeld(engine, find);
  const hits: Hit[] = [];
  for (const { rule, matches } of claims.sort((a, b) => a.number - b.number)) {
    const hit = bestHit(rule, matches, present, engine.graph, find, speaker);
    if (hit) hits.push(hit);
  }
  return { hits, marks: marks.sort(inOrder).flatMap((guard) => compiled.guards[guard]?.id ?? []) };
}

/** A rule that matched, and where. */
type Claim = { number: number; rule: CompiledRule; matches: Found[] };

function claim(claims: Claim[], number: number, rule: CompiledRule, found: readonly Found[]): void {
  if (found.length === 0) return;
  const known = claims.find((one) => one.number === number);
  if (known) known.matches.push(...found);
  else claims.push({ number, rule, matches: [...found] });
}

/** The guards that the text at hand satisfies, remembered ones among them. */
function guardsHeld({ compiled, suspects, patternGuards }: Engine, find: Finder): CompiledGuard[] {
  const held: number[] = [];
  for (let k = 0; k < suspects.found; k++) {
    const pattern = suspects.patterns[k] as number;
    for (const guard of patternGuards[pattern] ?? [])
      if (!held.includes(guard) && find(pattern).length > 0) held.push(guard);
  }
  return held.sort(inOrder).flatMap((guard) => compiled.guards[guard] ?? []);
}

function inOrder(a: number, b: number): number {
  return a - b;
}

/** Tries each pattern once; not at all where it cannot match. */
function createFinder({ compiled, machine, graph, starts, suspects, firstWords }: Engine): Finder {
  const known = new Map<number, Found[]>();
  return (pattern) => {
    const isPossible = isLookedFor(suspects, pattern)
      ? isSuspect(suspects, pattern)
      : mayMatch(firstWords, compiled, pattern, graph);
    if (!isPossible) return NOT_FOUND;
    let found = known.get(pattern);
    if (!found) {
      found = run(machine, starts[pattern] as number, graph);
      known.set(pattern, found);
    }
    return found;
  };
}

/** Whether every word really is the spelling that its hash says: two words may share one. */
function isVerbatim({ tokens, spellings }: Engine, text: string): boolean {
  for (let token = 0; token < tokens.count; token++) {
    const number = tokens.form[token] as number;
    const form = spellings.forms[number];
    if (number <= OTHER.EMOJI || !form || form.emoji) continue;
    if (
      folded(text, tokens.start[token] as number, tokens.end[token] as number) !== form.text &&
      form.code === undefined
    )
      return false;
  }
  return true;
}
