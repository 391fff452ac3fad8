import { CLASSES } from '../../text/steps/classes';
import { type PatternToken, tokenise } from './pattern-tokens';

/** A pattern as a tree. Words are those of the normalised text. */
export type Pattern =
  | { kind: 'word'; word: string }
  /** Up to `most` words of any kind; a sentence end counts as one. */
  | { kind: 'gap'; most: number }
  | { kind: 'all'; parts: Pattern[] }
  | { kind: 'one'; of: Pattern[] }
  | { kind: 'optional'; part: Pattern }
  | { kind: 'not'; part: Pattern }
  | { kind: 'begins' | 'ends' | 'asks' };

/** What a pattern may refer to. */
export type PatternContext = {
  /** Word sets by name, without `#`. */
  words: Readonly<Record<string, readonly string[]>>;
  /** The readings of a word as the lexicon has them, each as its words; one where it has none. */
  read(word: string): string[][];
};

/** A pattern that cannot be used, with the sentence that says what to change. */
export class PatternError extends Error {
  override name = 'PatternError';
}

/**
 * Reads a pattern (the language of `rules/README.md`).
 * @throws {PatternError} naming the pattern and what to do.
 */
export function parsePattern(source: string, context: PatternContext): Pattern {
  const pattern = parse(source, context, []);
  if (matchesNothing(pattern)) {
    throw new PatternError(
      `“${source}” could match nothing at all. Make at least one word of it compulsory: take a “?” away.`,
    );
  }
  if (!holdsWord(pattern)) throw new PatternError(`“${source}” has only gaps. Name at least one word.`);
  return pattern;
}

function parse(source: string, context: PatternContext, sets: readonly string[]): Pattern {
  const tokens = tokenise(source, (sentence) => new PatternError(`“${source}” ${sentence}`));
  let next = 0;
  const fail = (sentence: string): never => {
    throw new PatternError(`“${source}” ${sentence}`);
  };

  function alternatives(closing: boolean): Pattern {
    const of: Pattern[] = [];
    for (;;) {
      const parts: Pattern[] = [];
      while (next < tokens.length && tokens[next]?.kind !== 'bar' && tokens[next]?.kind !== 'close') parts.push(item());
      if (parts.length === 0)
        fail('has an empty alternative. Write something on both sides of “|”, or put “?” behind the bracket.');
      of.push(parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', parts });
      const token = tokens[next];
      if (token?.kind === 'bar') {
        next++;
        continue;
      }
      if (closing && token?.kind !== 'close') fail('has a “(” without its “)”.');
      if (!closing && token?.kind === 'close') fail('has a “)” without its “(”.');
      if (!closing && of.length > 1) fail('has a “|” outside of brackets. Put the alternatives into “( )”.');
      return of.length === 1 && of[0] ? of[0] : { kind: 'one', of };
    }
  }

  function item(): Pattern {
    const token = tokens[next++] as PatternToken;
    if (token.kind === 'not') {
      const following = tokens[next];
      if (!following || following.kind === 'bar' || following.kind === 'close')
        fail('has a “!” with nothing behind it. Name the word that must not follow.');
      const part = item();
      if (part.kind === 'optional' || part.kind === 'not' || part.kind === 'gap')
        fail('has a “!” before something that is not a plain word, set or bracket.');
      return { kind: 'not', part };
    }
    const part = single(token);
    if (tokens[next]?.kind !== 'maybe') return part;
    next++;
    return { kind: 'optional', part };
  }

  function single(token: PatternToken): Pattern {
    if (token.kind === 'open') {
      const group = alternatives(true);
      next++;
      return group;
    }
    if (token.kind === 'gap') return { kind: 'gap', most: token.most };
    if (token.kind === 'begins' || token.kind === 'ends' || token.kind === 'asks') return { kind: token.kind };
    if (token.kind === 'set') return wordSet(token.name);
    if (token.kind === 'word') return word(token.word);
    return fail('has a “?” that belongs to nothing. Put it right behind a word, a set or a bracket.');
  }

  function wordSet(name: string): Pattern {
    if ((CLASSES as readonly string[]).includes(name)) return { kind: 'word', word: `#${name}` };
    const entries = Object.hasOwn(context.words, name) ? context.words[name] : undefined;
    if (!entries) {
      const known = [...Object.keys(context.words), ...CLASSES].sort().map((set) => `#${set}`);
      return fail(`names the unknown word set #${name}. Known are ${known.join(' ')}.`);
    }
    if (sets.includes(name))
      return fail(
        `uses #${name}, which contains itself. Take one of ${[...sets, name].map((set) => `#${set}`).join(' → ')} out.`,
      );
    if (entries.length === 0) return fail(`uses #${name}, which is empty. Write words into its file.`);
    return { kind: 'one', of: entries.map((entry) => parse(entry, context, [...sets, name])) };
  }

  /** A word that the lexicon replaces is replaced here too; one that may stand for itself is meant as it is written. */
  function word(written: string): Pattern {
    const listed = context.read(written);
    const readings = listed.some((words) => words.length === 1 && words[0] === written) ? [[written]] : listed;
    if (readings.every((words) => words.length === 0))
      return fail(`names “${written}”, which is dropped as a filler. Leave it out.`);
    const of = readings
      .filter((words) => words.length > 0)
      .map((words): Pattern => {
        const parts = words.map((one): Pattern => ({ kind: 'word', word: one }));
        return parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', parts };
      });
    return of.length === 1 && of[0] ? of[0] : { kind: 'one', of };
  }

  if (tokens.length === 0) fail('is empty. Write a word, or take the line out.');
  const pattern = alternatives(false);
  return pattern;
}

/** True where the empty text would match. */
export function matchesNothing(pattern: Pattern): boolean {
  if (pattern.kind === 'word') return false;
  if (pattern.kind === 'all') return pattern.parts.every(matchesNothing);
  if (pattern.kind === 'one') return pattern.of.some(matchesNothing);
  return true;
}

/** True where every way through the pattern uses a word. */
function holdsWord(pattern: Pattern): boolean {
  if (pattern.kind === 'word') return true;
  if (pattern.kind === 'all') return pattern.parts.some(holdsWord);
  if (pattern.kind === 'one') return pattern.of.every(holdsWord);
  return false;
}

/** Every word a pattern names, classes included. */
export function wordsOf(pattern: Pattern): string[] {
  if (pattern.kind === 'word') return [pattern.word];
  if (pattern.kind === 'all') return pattern.parts.flatMap(wordsOf);
  if (pattern.kind === 'one') return pattern.of.flatMap(wordsOf);
  return pattern.kind === 'optional' || pattern.kind === 'not' ? wordsOf(pattern.part) : [];
}
