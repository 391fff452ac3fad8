import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Manifest = {
  version: string;
  content_scripts: { matches: string[] }[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
};

export type Variant = { folder: string; change(edit: (manifest: Manifest) => void): void; remove(): void };

/** A copy of the built extension whose manifest a test may change; nothing else in it differs from what ships. */
export function copyExtension(): Variant {
  const folder = mkdtempSync(join(tmpdir(), 'tawny-variant-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  return {
    folder,
    change(edit) {
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
      edit(manifest);
      writeFileSync(path, JSON.stringify(manifest));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
