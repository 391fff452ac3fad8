import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Source } from '../../lib/exports/read-export';

const PIECE = 1 << 18;

/** A file on disk, read piece by piece; what is not there, or no file, is an error that names it. */
export function fileSource(path: string): Source {
  const found = statSync(path);
  if (!found.isFile()) throw new Error(`${path} is no file.`);
  return { name: basename(path), size: found.size, bytes: () => pieces(path) };
}

function* pieces(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const buffer = new Uint8Array(PIECE);
      const length = readSync(file, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
