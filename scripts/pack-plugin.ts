import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { CompiledPack } from '../lib/engine/pack/compiled-pack.ts';
import type { PackSource } from '../lib/engine/pack/pack.ts';

const NAME = /^virtual:pack\/([a-z]{2,3})$/;
const RESOLVED = /^\0virtual:pack\/([a-z]{2,3})$/;

/**
 * Serves `virtual:pack/en`: the rules of one language, compiled when the extension is built, so that nothing is parsed on
 * a child's device. A changed rule compiles again.
 */
export function packPlugin(): Plugin {
  const root = resolve(import.meta.dirname, '..');
  /** Files of the last compilation, which make it stale when they change. */
  let sources = new Set<string>();
  return {
    name: 'tawny-pack',
    resolveId(id) {
      return NAME.test(id) ? `\0${id}` : undefined;
    },
    async load(id) {
      const [, language] = RESOLVED.exec(id) ?? [];
      if (!language) return undefined;
      const pack = await load<{ default: PackSource }>(root, `rules/${language}.ts`);
      const compiler = await load<{ compile(pack: PackSource): CompiledPack }>(root, 'lib/engine/pack/compile.ts');
      const writer = await load<{ writePack(compiled: CompiledPack): string }>(root, 'lib/engine/pack/write-pack.ts');
      sources = new Set([pack, compiler, writer].flatMap(({ files }) => files.map((file) => resolve(root, file))));
      for (const file of sources) this.addWatchFile(file);
      const text = writer.module.writePack(compiler.module.compile(pack.module.default));
      const reader = JSON.stringify(resolve(root, 'lib/engine/pack/read-pack.ts'));
      return {
        code: `import { readPack } from ${reader};
let pack;
export default () => (pack ??= readPack(${JSON.stringify(text)}));`,
        map: null,
        moduleType: 'js',
      };
    },
    hotUpdate({ file }) {
      if (!sources.has(file) && !file.startsWith(resolve(root, 'rules'))) return;
      const packs = [...this.environment.moduleGraph.idToModuleMap.values()].filter(
        ({ id }) => id && RESOLVED.test(id),
      );
      for (const module of packs) this.environment.moduleGraph.invalidateModule(module);
      return packs.length > 0 ? packs : undefined;
    },
  };
}

async function load<Module>(root: string, path: string): Promise<{ module: Module; files: string[] }> {
  const { module, dependencies } = await runnerImport<Module>(resolve(root, path), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  return { module, files: [path, ...dependencies] };
}
