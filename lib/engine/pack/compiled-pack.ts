import type { Lexicon } from '../../text/lexicon';
import type { Guard, GuardId, Kind, Rule, RuleId } from '../rule';
import type { Lists } from './lists';

/** A pack that is ready to match: plain data. `write-pack.ts` and `read-pack.ts` take it into the extension. */
export type CompiledPack = {
  rules: CompiledRule[];
  guards: CompiledGuard[];
  lexicon: Lexicon;
  /**
   * Every word some pattern names; a word's number is its place here plus one. The classes come first, then the words that
   * stand in most patterns, so that frequent numbers are short. 0 is any other word.
   */
  words: string[];
  /** The steps of all patterns (`program.ts`). */
  program: { op: Uint8Array; arg: Int32Array; next: Int32Array; other: Int32Array };
  /** What word sets are made of, each once, as the numbers of its words; and the sets as the numbers of their entries. */
  entries: Lists;
  sets: Lists;
  /** First step of each pattern, and how far before it the parts of it begin that are looked for first (`segment.ts`). */
  starts: Int32Array;
  segments: Lists;
  /** What the scan takes each character for (`characters.ts`). */
  characters: string;
};

/** A rule with its patterns as numbers. `speaker` is decided; nothing else is left out. */
export type CompiledRule = Pick<Rule, 'confidence' | 'slot' | 'deaf' | 'status' | 'bright'> & {
  id: RuleId;
  kind: Kind;
  speaker: 'other' | 'self' | 'anyone';
  match: number[];
  unless: number[];
};

export type CompiledGuard = Omit<Guard, 'match' | 'means'> & { id: GuardId; match: number[] };
