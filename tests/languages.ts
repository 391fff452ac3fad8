import type { PackSource } from '../lib/engine/pack/pack';
import type { Language } from '../lib/language/language';

const found = import.meta.glob<Language>('../rules/*/index.ts', { eager: true, import: 'default' });

/** Every language of `rules`, by its code. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  Object.entries(found).map(([path, language]) => [codeOf(path), language]),
);

/** Which language a file below `rules` belongs to. */
export function codeOf(path: string): string {
  return /\/rules\/([a-z]+)\//.exec(path)?.[1] ?? '';
}

/** The rules of the language that a file below `rules` belongs to. */
export function packOf(path: string): PackSource {
  const language = LANGUAGES.get(codeOf(path));
  if (!language) throw new Error(`${path} belongs to no language: its folder has no index.ts.`);
  return language.source;
}
