import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { PATIENCE_MS } from './until';

export type EditorName = 'slate' | 'lexical' | 'prosemirror' | 'draft' | 'plain';

const built = new Map<EditorName, Promise<string>>();
const folder = resolve('rig/pages/editors');

/** One live editor as one script, with all that it needs. Draft gets back what React 19 took away. */
async function bundle(name: EditorName): Promise<string> {
  const real = createRequire(import.meta.url).resolve('react-dom');
  const alias =
    name === 'draft'
      ? [
          { find: /^react-dom$/, replacement: resolve(folder, 'react-dom-19.cjs') },
          { find: 'react-dom-real', replacement: real },
        ]
      : [];
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(folder, `${name}.js`), formats: ['iife'], name: 'unused' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`The editor ${name} could not be built.`);
  return chunk.code;
}

/** Puts a live editor in the place of the page's plain composer. */
export async function withEditor(page: Page, name: EditorName): Promise<void> {
  const code = built.get(name) ?? bundle(name);
  built.set(name, code);
  await page.addScriptTag({ content: await code });
  await page.waitForFunction(() => 'editor' in globalThis, { timeout: PATIENCE_MS });
}

/** What the editor itself believes to hold. */
export function editorText(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as { editor: { text(): string } }).editor.text());
}

/** What the child has said so far, as the page knows it. */
export function said(page: Page): Promise<string[]> {
  type Line = { from: string; text: string };
  return page.evaluate(() =>
    (globalThis as unknown as { stage: { chats: { lines: Line[] }[] } }).stage.chats
      .flatMap(({ lines }) => lines)
      .filter(({ from }) => from === 'self')
      .map(({ text }) => text),
  );
}
