import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = '.output/chrome-mv3';

/** KiB of some files of the build, each gzipped. */
export function gzipped(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length;
  return bytes / 1024;
}

/** All files that a page loads at its start: itself, its scripts and styles, and what the scripts import. */
export function filesOf(page: string): Set<string> {
  const files = new Set<string>();
  const take = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(join(BUILT, file), 'utf8');
    if (file.endsWith('.html'))
      for (const [, path = ''] of text.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) take(path);
    if (file.endsWith('.js'))
      for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
        take(`chunks/${name}`);
  };
  take(page);
  return files;
}
