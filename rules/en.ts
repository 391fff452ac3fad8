import type { PackSource } from '../lib/engine/pack/pack';
import type { Guard, Rule, RuleId } from '../lib/engine/rule';
import lexicon from './en/lexicon';

/** The one folder scan: a new file below `rules/en` is found here and nowhere else. Examples stay behind. */
const rules = import.meta.glob<Rule>(
  ['./en/*/*.ts', '!./en/words/*', '!./en/guards/*', '!./en/vetoes/*', '!./en/lexicon/*'],
  {
    eager: true,
    import: 'default',
  },
);
const guards = import.meta.glob<Guard>('./en/guards/*.ts', { eager: true, import: 'default' });
const words = import.meta.glob<readonly string[]>('./en/words/*.ts', { eager: true, import: 'default' });

/** `./en/secrecy/hide-app.ts` → `secrecy/hide-app`. */
const idOf = (path: string) => path.replace(/^\.\/en\/|\.ts$/g, '') as RuleId;
/** `./en/words/stranger-app.ts` → `stranger-app`. */
const nameOf = (path: string) => path.replace(/^.*\/|\.ts$/g, '');
/** `stranger-app` → `StrangerApp`, as patterns write it. */
const setName = (name: string) => name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());

export default {
  rules: Object.fromEntries(Object.entries(rules).map(([path, rule]) => [idOf(path), rule])),
  guards: Object.fromEntries(Object.entries(guards).map(([path, guard]) => [nameOf(path), guard])),
  words: Object.fromEntries(Object.entries(words).map(([path, set]) => [setName(nameOf(path)), set])),
  lexicon,
} as PackSource;
