import { createVocabulary, type Vocabulary } from '../../text/vocabulary';
import { createFilter, type Filter } from '../filter/filter';
import type { FirstWords } from '../filter/first-words';
import { createFollow, type Follow } from '../filter/follow';
import { lookedFor } from '../filter/looked-for';
import { createParts } from '../filter/parts';
import { createSuspects, type Suspects } from '../filter/suspects';
import { createGraph, type Graph } from '../machine/graph';
import { createMachine, type Machine } from '../machine/machine';
import { expandCharacters } from '../pack/characters';
import type { CompiledPack } from '../pack/compiled-pack';
import { formsOf, type NumberOf, numbersOf } from '../words/forms';
import { createSpellings, MET_CAP, type Spellings } from '../words/spellings';
import { createTokens, type Tokens } from '../words/tokens';
import { isRemembered } from './best-hit';

/** A compiled pack with everything that is worked out once, and the buffers of the message at hand. */
export type Engine = {
  compiled: CompiledPack;
  vocabulary: Vocabulary;
  numberOf: NumberOf;
  characters: Uint8Array;
  spellings: Spellings;
  machine: Machine;
  filter: Filter;
  follow: Follow;
  /** First step of each pattern. */
  starts: Int32Array;
  /** Whose pattern it is: rules, and guards (by their places in the pack). */
  patternRules: number[][];
  patternGuards: number[][];
  firstWords: FirstWords;
  tokens: Tokens;
  graph: Graph;
  /** What may match in the text at hand. */
  suspects: Suspects;
};

const engines = new WeakMap<CompiledPack, Engine>();
let latest: Engine | undefined;

/** The engine of a pack; built on first use. */
export function engineOf(compiled: CompiledPack): Engine {
  if (latest?.compiled === compiled) return latest;
  let engine = engines.get(compiled);
  if (!engine) {
    engine = build(compiled);
    engines.set(compiled, engine);
  }
  latest = engine;
  return engine;
}

/**
 * Builds the engine of a pack in steps, each short enough to come between two frames; `engineOf` has it then. Whoever
 * asks for it before gets it at once.
 */
export function* buildInSteps(compiled: CompiledPack): Generator<void, void> {
  const steps = building(compiled);
  for (let step = steps.next(); !engines.has(compiled); step = steps.next()) {
    if (step.done) engines.set(compiled, step.value);
    else yield;
  }
}

function build(compiled: CompiledPack): Engine {
  const steps = building(compiled);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* building(compiled: CompiledPack): Generator<void, Engine> {
  const { words, starts, rules, guards, lexicon } = compiled;
  const numberOf = numbersOf(words);
  const vocabulary = createVocabulary(lexicon, words);
  yield;
  const forms = formsOf(compiled, numberOf, vocabulary.classes);
  yield;
  const spellings = createSpellings(forms, lexicon, vocabulary, numberOf);
  yield;
  const machine = createMachine(compiled);
  yield;
  const patternRules = owners(
    starts.length,
    rules.map(({ match }) => match),
  );
  const patternGuards = owners(
    starts.length,
    guards.map(({ match }) => match),
  );
  const searched = lookedFor(compiled);
  const wanted = patternRules.map(
    (list, pattern) => list.length > 0 || !!patternGuards[pattern]?.some((guard) => isRemembered(guards[guard])),
  );
  yield;
  const parts = createParts(machine, searched.begins);
  yield;
  return {
    compiled,
    vocabulary,
    numberOf,
    characters: expandCharacters(compiled.characters),
    spellings,
    machine,
    filter: createFilter(parts, spellings.fixed + MET_CAP),
    follow: createFollow(),
    starts,
    patternRules,
    patternGuards,
    firstWords: { parts, known: [] },
    tokens: createTokens(),
    graph: createGraph(),
    suspects: createSuspects(searched, wanted),
  };
}

/** For each pattern who uses it. */
function owners(patterns: number, used: readonly (readonly number[])[]): number[][] {
  const list: number[][] = Array.from({ length: patterns }, () => []);
  used.forEach((numbers, owner) => {
    for (const pattern of numbers) list[pattern]?.push(owner);
  });
  return list;
}
