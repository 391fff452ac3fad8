import type { Refine } from '../alerts/judge';
import type { Hit } from '../engine/rule';

/** What a language may have beside its rules, in a file of its own: `rules/<code>/grammar.ts`. */
const grammars = import.meta.glob<() => Refine>('../../rules/*/grammar.ts', { eager: true, import: 'default' });

/** The second look as it ships: each language looks at the signs of its own rules; those of others stay as they are. */
export function installedGrammar(): Refine {
  const looks = Object.entries(grammars).map(([path, load]) => [codeOf(path), load()] as const);
  return (hits, text) => looks.reduce((all, [code, look]) => lookedAt(all, code, (own) => look(own, text)), hits);
}

/** A sign that names no language was found where only one is read. */
function lookedAt(hits: Hit[], code: string, look: (own: Hit[]) => Hit[]): Hit[] {
  const own = hits.filter(({ language = code }) => language === code);
  const seen = own.length > 0 ? look(own) : [];
  return hits.map((hit) => seen[own.indexOf(hit)] ?? hit);
}

/** `../../rules/en/grammar.ts` → `en`. */
function codeOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
