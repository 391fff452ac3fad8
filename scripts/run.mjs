/**
 * Runs a TypeScript program of this project: `node scripts/run.mjs NAME|PATH [arguments]`.
 * Vite bundles it first, with the same plugins as the extension, so that a command measures what ships.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [name, ...rest] = process.argv.slice(2);
if (!name) {
  console.error('Say which program: node scripts/run.mjs evaluate');
  process.exit(2);
}
const root = resolve(import.meta.dirname, '..');
const entry = name.endsWith('.ts') ? resolve(name) : resolve(root, 'scripts', `${name}.ts`);
if (!existsSync(entry)) {
  console.error(`There is no ${entry}.`);
  process.exit(2);
}
// The types that WXT writes are part of the TypeScript settings; after a bare `npm ci` they are not there yet.
if (!existsSync(resolve(root, '.wxt', 'tsconfig.json'))) {
  spawnSync('npx', ['--no-install', 'wxt', 'prepare'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
const { build } = await import('vite');
const { languagesPlugin } = await import('./languages-plugin.ts');
const { sitesPlugin } = await import('./sites-plugin.ts');
const { helplinesPlugin } = await import('./helplines-plugin.ts');
const outDir = resolve(root, '.cache', basename(entry, '.ts'));
mkdirSync(outDir, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [languagesPlugin(), sitesPlugin(), helplinesPlugin()],
  build: {
    ssr: entry,
    outDir,
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
  },
});
process.argv = [process.argv[0], entry, ...rest];
await import(`${pathToFileURL(resolve(outDir, 'main.mjs')).href}`);
