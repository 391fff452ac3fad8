import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { AccountWords } from '../../lib/conversation/record/handles.ts';
import type { CompiledPack } from '../../lib/engine/pack/compiled-pack.ts';
import type { PackSource } from '../../lib/engine/pack/pack.ts';
import type { Language, ShippedLanguage } from '../../lib/language/language.ts';

/** A language as it ships, and the files that it was made of. */
export type Built = { shipped: ShippedLanguage; accounts?: AccountWords; files: readonly string[] };

/** Which languages there are: each folder of `rules` that is named by a code and has an `index.ts`. */
export function languageCodes(root: string): string[] {
  return readdirSync(resolve(root, 'rules'))
    .filter((name) => /^[a-z]{2,3}$/.test(name) && existsSync(resolve(root, 'rules', name, 'index.ts')))
    .sort();
}

/** @throws with the file and the reason where a rule cannot be compiled */
export async function buildLanguage(root: string, code: string): Promise<Built> {
  const language = await load<{ default: Language }>(root, `rules/${code}/index.ts`);
  const compiler = await load<{ compile(pack: PackSource): CompiledPack }>(root, 'lib/engine/pack/compile.ts');
  const writer = await load<{ writePack(compiled: CompiledPack): string }>(root, 'lib/engine/pack/write-pack.ts');
  const { source, accounts, ...rest } = language.module.default;
  const pack = writer.module.writePack(compiler.module.compile(source));
  const files = [language, compiler, writer].flatMap((one) => one.files.map((file) => resolve(root, file)));
  return { shipped: { ...rest, code, pack }, ...(accounts && { accounts }), files };
}

async function load<Module>(root: string, path: string): Promise<{ module: Module; files: string[] }> {
  const { module, dependencies } = await runnerImport<Module>(resolve(root, path), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  return { module, files: [path, ...dependencies] };
}
