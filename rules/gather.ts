import type { PackSource } from '../lib/engine/pack/pack';
import type { Frequencies } from '../lib/engine/patterns/frequency';
import type { Guard, Rule, RuleId } from '../lib/engine/rule';
import type { Lexicon } from '../lib/text/lexicon';

/** What the folder scan of a language found, by path from its `index.ts`. Examples stay behind. */
type Found = {
  rules: Record<string, Rule>;
  guards?: Record<string, Guard>;
  words?: Record<string, readonly string[]>;
  lexicon: Lexicon;
  frequencies?: Frequencies;
};

/** How often an everyday word stands in ten thousand messages, where nobody has counted: rough, and only about speed. */
export const EVERYDAY = 400;

/** Names everything that a folder of a language holds by its path. */
export function gather({ rules, guards = {}, words = {}, lexicon, frequencies }: Found): PackSource {
  return {
    rules: Object.fromEntries(Object.entries(rules).map(([path, rule]) => [idOf(path), rule])),
    guards: Object.fromEntries(Object.entries(guards).map(([path, guard]) => [nameOf(path), guard])),
    words: Object.fromEntries(Object.entries(words).map(([path, set]) => [setName(nameOf(path)), set])),
    lexicon,
    ...(frequencies && { frequencies }),
  };
}

/** `./secrecy/hide-app.ts` → `secrecy/hide-app`. */
function idOf(path: string): RuleId {
  return path.replace(/^\.\/|\.ts$/g, '') as RuleId;
}

/** `./words/stranger-app.ts` → `stranger-app`. */
function nameOf(path: string): string {
  return path.replace(/^.*\/|\.ts$/g, '');
}

/** `stranger-app` → `StrangerApp`, as patterns write it. */
function setName(name: string): string {
  return name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());
}
