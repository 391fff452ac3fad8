import { CLASSES } from '../../text/steps/classes';
import { createVocabulary } from '../../text/vocabulary';
import { frequencyIn } from '../patterns/frequency';
import { type Pattern, PatternError, parsePattern, wordsOf } from '../patterns/pattern';
import { createAssembler } from '../patterns/program';
import { segmentsOf } from '../patterns/segment';
import { type Guard, type Kind, type Rule, type RuleId, SIGNALS } from '../rule';
import { characterClasses } from './characters';
import type { CompiledGuard, CompiledPack, CompiledRule } from './compiled-pack';
import { listsOf } from './lists';
import type { PackSource } from './pack';

/**
 * Turns the rules of one language into what `match` works with.
 * @throws {PatternError} naming the file and what to change.
 */
export function compile(pack: PackSource): CompiledPack {
  const { patterns, rules, guards } = parsePack(pack);
  const words = wordsByUse(patterns);
  const numbers = new Map(words.map((word, k) => [word, k + 1]));
  const frequency = frequencyIn(pack.frequencies ?? {});
  const { program, entries, sets, add } = createAssembler((word) => numbers.get(word) ?? 0);
  const steps = patterns.map(add);
  return {
    rules,
    guards,
    lexicon: pack.lexicon,
    words,
    program: {
      op: Uint8Array.from(program.op),
      arg: Int32Array.from(program.arg),
      next: Int32Array.from(program.next),
      other: Int32Array.from(program.other),
    },
    entries: listsOf(entries),
    sets: listsOf(sets),
    starts: Int32Array.from(steps, ([first = 0]) => first),
    segments: listsOf(
      steps.map((begins, k) =>
        segmentsOf(patterns[k] ?? NOTHING, frequency).map((part) => (begins[0] ?? 0) - (begins[part] ?? 0)),
      ),
    ),
    characters: characterClasses(),
  };
}

const NOTHING: Pattern = { kind: 'all', parts: [] };

function wordsByUse(patterns: readonly Pattern[]): string[] {
  const uses = new Map<string, number>();
  for (const word of patterns.flatMap(wordsOf)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const classes = CLASSES.map((name) => `#${name}`);
  const others = [...uses.keys()].filter((word) => !classes.includes(word));
  return [...classes, ...others.sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1))];
}

/** Reads all patterns; equal ones get one number. */
export function parsePack(pack: PackSource): { patterns: Pattern[]; rules: CompiledRule[]; guards: CompiledGuard[] } {
  const vocabulary = createVocabulary(pack.lexicon, []);
  const context = { words: pack.words, read: (word: string) => vocabulary.spelling(word) ?? [[word]] };
  const numbers = new Map<string, number>();
  const patterns: Pattern[] = [];
  const number = (source: string, owner: string): number => {
    const known = numbers.get(source);
    if (known !== undefined) return known;
    try {
      patterns.push(parsePattern(source, context));
    } catch (error) {
      if (error instanceof PatternError) throw new PatternError(`${owner}: ${error.message}`);
      throw error;
    }
    numbers.set(source, patterns.length - 1);
    return patterns.length - 1;
  };
  const rules = Object.entries<Rule>(pack.rules)
    .filter(([, { status }]) => status !== 'retired')
    .map(([id, rule]) => compiledRule(id as RuleId, rule, (source) => number(source, id)));
  const guards = Object.entries<Guard>(pack.guards).map(([id, { match, means: _, ...guard }]): CompiledGuard => {
    return { ...guard, id, match: match.map((source) => number(source, `guards/${id}`)) };
  });
  return { patterns, rules, guards };
}

function compiledRule(id: RuleId, rule: Rule, number: (source: string) => number): CompiledRule {
  const kind = id.slice(0, id.indexOf('/')) as Kind;
  const own = kind === 'self-disclosure' || (SIGNALS as readonly string[]).includes(kind);
  return {
    id,
    kind,
    confidence: rule.confidence,
    speaker: own ? 'self' : (rule.speaker ?? 'other'),
    match: rule.match.map(number),
    unless: (rule.unless ?? []).map(number),
    ...(rule.slot && { slot: rule.slot }),
    ...(rule.deaf && { deaf: rule.deaf }),
    ...(rule.bright && { bright: rule.bright }),
    ...(rule.status && { status: rule.status }),
  };
}
