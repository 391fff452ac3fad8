import type { Lexicon } from '../text/lexicon';
import { CLASSES } from '../text/steps/classes';
import { createVocabulary } from '../text/vocabulary';
import { characterClasses } from './characters';
import { writeLists, writeNumbers } from './columns';
import type { JudgedGuard, JudgedRule } from './judge';
import type { PackSource } from './pack';
import { type Pattern, PatternError, parsePattern, wordsOf } from './pattern';
import { createAssembler } from './program';
import { type Guard, type Kind, type Rule, type RuleId, SIGNALS } from './rule';
import { segmentsOf } from './segment';

/** A pack that is ready to match: plain data that survives a JSON round trip. */
export type CompiledPack = {
  rules: JudgedRule[];
  guards: JudgedGuard[];
  lexicon: Lexicon;
  /**
   * Every word some pattern names; a word's number is its place here plus one. The classes come first, then the words that
   * stand in most patterns, so that frequent numbers are short. 0 is any other word.
   */
  words: string[];
  /** Lists of numbers, written by `columns.ts`. */
  tables: {
    /** The program (`program.ts`): `next` and `other` as distances back, 0 for none. */
    op: string;
    arg: string;
    next: string;
    other: string;
    /** Per word set its entries as one list: for each entry its length and its words. */
    sets: string;
    /** First step of each pattern, and the steps where the parts of it begin that are looked for first (`segment.ts`). */
    starts: string;
    segments: string;
    /** What the scan takes each character for (`characters.ts`). */
    characters: string;
  };
};

/**
 * Turns the rules of one language into what `match` works with.
 * @throws {PatternError} naming the file and what to change.
 */
export function compile(pack: PackSource): CompiledPack {
  const { patterns, rules, guards } = parsePack(pack);
  const words = wordsByUse(patterns);
  const numbers = new Map(words.map((word, k) => [word, k + 1]));
  const { program, sets, add } = createAssembler((word) => numbers.get(word) ?? 0);
  const steps = patterns.map(add);
  return {
    rules,
    guards,
    lexicon: pack.lexicon,
    words,
    tables: {
      op: writeNumbers(program.op),
      arg: writeNumbers(program.arg),
      next: writeNumbers(program.next.map((next, k) => k - next)),
      other: writeNumbers(program.other.map((other, k) => (other === 0 ? 0 : k - other))),
      sets: writeLists(sets.map((set) => set.flatMap((entry) => [entry.length, ...entry]))),
      starts: writeNumbers(steps.map(([first = 0]) => first)),
      segments: writeLists(
        steps.map((begins, k) =>
          segmentsOf(patterns[k] ?? NOTHING).map((part) => (begins[0] ?? 0) - (begins[part] ?? 0)),
        ),
      ),
      characters: characterClasses(),
    },
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
export function parsePack(pack: PackSource): { patterns: Pattern[]; rules: JudgedRule[]; guards: JudgedGuard[] } {
  const plain = createVocabulary(pack.lexicon, []);
  const context = { words: pack.words, read: (word: string) => plain.spelling(word) ?? [[word]] };
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
    .map(([id, rule]) => judgedRule(id as RuleId, rule, (source) => number(source, id)));
  const guards = Object.entries<Guard>(pack.guards).map(([id, { match, means: _, ...guard }]): JudgedGuard => {
    return { ...guard, id, match: match.map((source) => number(source, `guards/${id}`)) };
  });
  return { patterns, rules, guards };
}

function judgedRule(id: RuleId, rule: Rule, number: (source: string) => number): JudgedRule {
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
    ...(rule.status && { status: rule.status }),
  };
}
