import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Built, buildLanguage, languageCodes } from './languages/build-language.ts';

const NAME = /^virtual:(?:pack\/[a-z]{2,3}|languages\/(?:all|everywhere|codes|judged))$/;

/**
 * Serves the languages of `rules`, one folder each, with their rules compiled when the extension is built, so that nothing is
 * parsed on a child's device:
 *
 * - `virtual:languages/all` and `virtual:languages/everywhere`: what is heard by whoever hears all of them, and by every chat page;
 * - `virtual:languages/codes`: which there are;
 * - `virtual:languages/judged`: the little that judging a talk needs of them;
 * - `virtual:pack/<code>`: the rules of one alone.
 *
 * A changed rule compiles again.
 */
export function languagesPlugin(): Plugin {
  const root = resolve(import.meta.dirname, '..');
  const built = new Map<string, Promise<Built>>();
  /** Files that make what was built stale when they change. */
  const sources = new Set<string>();

  function build(code: string): Promise<Built> {
    const language = built.get(code) ?? buildLanguage(root, code);
    built.set(code, language);
    return language;
  }

  const all = () => Promise.all(languageCodes(root).map(build));

  const written: Record<string, () => Promise<string>> = {
    codes: async () => {
      const codes = (some: Built[]) => some.map(({ shipped }) => shipped.code);
      const languages = await all();
      const brought = languages.filter((one) => !isEverywhere(one));
      return JSON.stringify({ everywhere: codes(languages.filter(isEverywhere)), brought: codes(brought) });
    },
    all: async () => listOf(await all()),
    everywhere: async () => listOf((await all()).filter(isEverywhere)),
    judged: async () => {
      const languages = await all();
      const accounts = languages.flatMap((one) => one.accounts ?? []);
      return JSON.stringify({ toneBias: languages.find(isEverywhere)?.shipped.tone?.bias ?? 0, accounts });
    },
  };

  function listOf(languages: readonly Built[]): string {
    return `[${languages.map(({ shipped }) => `fromShipped(${JSON.stringify(shipped)})`).join(',\n')}]`;
  }

  return {
    name: 'tawny-languages',
    resolveId(id) {
      return NAME.test(id) ? `\0${id}` : undefined;
    },
    async load(id) {
      const [, what = '', name = ''] = /^\0virtual:(pack|languages)\/([a-z]+)$/.exec(id) ?? [];
      if (what === '') return undefined;
      const value =
        what === 'pack' ? `fromShipped(${JSON.stringify((await build(name)).shipped)}).pack` : await written[name]?.();
      for (const { files } of await Promise.all(built.values())) for (const file of files) sources.add(file);
      for (const file of sources) this.addWatchFile(file);
      const reader = JSON.stringify(resolve(root, 'lib/language/from-shipped.ts'));
      const code = value?.includes('fromShipped(') ? `import { fromShipped } from ${reader};\n` : '';
      return { code: `${code}export default ${value};`, map: null, moduleType: 'js' };
    },
    hotUpdate({ file }) {
      if (!sources.has(file) && !file.startsWith(resolve(root, 'rules'))) return;
      built.clear();
      const ours = [...this.environment.moduleGraph.idToModuleMap.values()].filter(
        ({ id }) => id && NAME.test(id.slice(1)),
      );
      for (const module of ours) this.environment.moduleGraph.invalidateModule(module);
      return ours.length > 0 ? ours : undefined;
    },
  };
}

function isEverywhere({ shipped }: Built): boolean {
  return shipped.everywhere === true;
}
