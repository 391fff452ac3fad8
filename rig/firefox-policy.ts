import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { zipSync } from 'fflate';

export type ManagedFirefox = { path: string; remove(): void };

/**
 * A Firefox as an administrator has set it up: the program of this machine with a `policies.json` of its own beside it. The
 * machine's own Firefox is not touched.
 */
export function firefoxWithPolicies(firefox: string, policies: object): ManagedFirefox {
  const program = realpathSync(firefox);
  const from = dirname(program);
  const folder = mkdtempSync(join(tmpdir(), 'tawny-firefox-'));
  for (const name of readdirSync(from)) {
    if (name !== 'distribution' && name !== basename(program)) symlinkSync(join(from, name), join(folder, name));
  }
  // A program looks for its policies where it really lies, so this one is no link.
  const path = join(folder, basename(program));
  copyFileSync(program, path);
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs the Firefox build as a store would hand it out, but unsigned. @returns the path of the file */
export function packXpi(folder: string): string {
  const from = '.output/firefox-mv3';
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const packed = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(from.length + 1), readFileSync(path)] as const;
  });
  const file = join(folder, 'tawny.xpi');
  writeFileSync(file, zipSync(Object.fromEntries(packed), { level: 1 }));
  return file;
}
