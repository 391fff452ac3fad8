import type { Source } from '../../lib/exports/read-export';

/** A file in memory, handed over in pieces of a size that cuts words and letters. */
export function sourceOf(bytes: Uint8Array, name = 'chat.txt', piece = 4099): Source {
  return {
    name,
    size: bytes.length,
    *bytes() {
      for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
    },
  };
}

export function textSource(text: string, name = 'chat.txt', piece = 4099): Source {
  return sourceOf(new TextEncoder().encode(text), name, piece);
}
