import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type Rig } from '../../../rig/chromium';

/** The same browser with Tawny, with an extension that does nothing in the same pages, and with none in them. */
export const VARIANTS = ['none', 'empty', 'tawny'] as const;
export type Variant = (typeof VARIANTS)[number];

const BUILT = '.output/chrome-mv3';
/** The least that a popup made with Preact can be. */
const POPUP = "import { h, render } from './preact.js'; render(h('p', null, 'Nothing'), document.body);";
const ANSWERS = 'chrome.runtime.onMessage.addListener((letter, sender, answer) => { answer({ res: null }); });';

/** Runs `work` in a fresh browser. */
export async function withVariant<Result>(
  variant: Variant,
  port: number,
  work: (rig: Rig) => Promise<Result>,
): Promise<Result> {
  const folder = variant === 'tawny' ? BUILT : standIn(variant);
  const rig = await launchChromium({ port, extension: folder });
  try {
    return await work(rig);
  } finally {
    await rig.close();
    if (folder !== BUILT) rmSync(folder, { recursive: true, force: true });
  }
}

/** An extension with the id of Tawny and nothing of it. */
function standIn(variant: Variant): string {
  const folder = mkdtempSync(join(tmpdir(), 'tawny-bench-'));
  const { key, content_scripts } = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    default_locale: 'en',
    version: '1',
    key,
    background: { service_worker: 'worker.js' },
    ...(variant === 'empty' && {
      content_scripts: content_scripts.map(({ js: _, ...script }: { js: string[] }) => ({
        ...script,
        js: ['empty.js'],
      })),
    }),
  };
  const head = '<!doctype html><meta charset="utf-8"><title>Nothing</title>';
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': ANSWERS,
    'empty.js': '0;',
    'help.html': `${head}<p>Nothing</p>`,
    'popup.html': `${head}<script type="module" src="/popup.js"></script>`,
    'popup.js': POPUP,
    '_locales/en/messages.json': '{}',
  };
  mkdirSync(join(folder, '_locales/en'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  copyFileSync('node_modules/preact/dist/preact.mjs', join(folder, 'preact.js'));
  return folder;
}
