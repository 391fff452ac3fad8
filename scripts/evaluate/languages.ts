import { compile } from '../../lib/engine/pack/compile';
import type { CompiledPack } from '../../lib/engine/pack/compiled-pack';
import type { Spotter } from '../../lib/engine/spotter';
import type { HeardLanguage, Language } from '../../lib/language/language';
import { createReader } from '../../lib/language/reader';

const found = import.meta.glob<Language>('../../rules/*/index.ts', { eager: true, import: 'default' });

/** Every language of `rules` by its code, its rules compiled when they are first asked for. */
export const LANGUAGES: ReadonlyMap<string, HeardLanguage> = new Map(
  Object.entries(found).map(([path, language]) => {
    const code = path.split('/').at(-2) ?? '';
    return [code, heardFrom(code, language)];
  }),
);

/** The language that is heard in every chat, and the one that talks are learned from; its code and its source. */
export const EVERYWHERE: { code: string; language: Language } = (() => {
  for (const [path, language] of Object.entries(found))
    if (language.everywhere) return { code: path.split('/').at(-2) ?? '', language };
  throw new Error('No language of rules says `everywhere`.');
})();

/** A language as it ships, read from its source. */
export function heardFrom(code: string, { source, ...language }: Language): HeardLanguage {
  let pack: CompiledPack | undefined;
  return {
    ...language,
    code,
    pack: () => {
      pack ??= compile(source);
      return pack;
    },
  };
}

/** Reads a chat as a page does whose people talk in this language: with what is heard everywhere. */
export function spotterFor(code: string): Pick<Spotter, 'spot' | 'consider'> {
  const languages = [...LANGUAGES.values()].filter((one) => one.code === code || one.everywhere);
  const spotter = createReader(languages).spotter();
  return { ...spotter, spot: (message) => spotter.spot({ ...message, language: code }) };
}
