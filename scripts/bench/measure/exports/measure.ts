import { performance } from 'node:perf_hooks';
import type { Product } from '../../../../lib/alerts/live/live-talk';
import { checkRoom } from '../../../../lib/check/check-room';
import { readExport, type Source } from '../../../../lib/exports/read-export';
import { linesOf, WRITTEN, type Written } from './write';

export type Measured = {
  format: string;
  messages: number;
  bytes: number;
  /** The least that has to be done with the same file: `JSON.parse`, or splitting into lines. ms */
  least: number;
  read: number;
  judge: number;
  /** Times of the least. */
  ratioRead: number;
  ratioAll: number;
  /** Heap that the read chat holds, as times of the file. */
  memory: number;
};

const SETTINGS = { ageBand: '12-16', sensitivity: 'medium', categoriesOff: [] } as const;
const PIECE = 1 << 18;

/**
 * How long it takes to read and to judge a chat of each format, against the least that has to be done with the file.
 * The times of one format are taken one after the other, best of `rounds` for what is short.
 *
 * @param product a new one for each chat, because a spotter remembers
 */
export function* measureExports(texts: readonly string[], product: () => Product, rounds = 3): Generator<Measured> {
  const lines = linesOf(texts);
  for (const written of WRITTEN) yield measure(written, written.write(lines), product, rounds);
}

function measure({ name, file, least }: Written, text: string, product: () => Product, rounds: number): Measured {
  const bytes = new TextEncoder().encode(text);
  const source: Source = {
    name: file,
    size: bytes.length,
    *bytes() {
      for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
    },
  };
  const now = Date.UTC(2026, 0, 1);
  const decoded = new TextDecoder();
  const floor = best(rounds, () => {
    const whole = decoded.decode(bytes);
    return least === 'JSON.parse' ? JSON.parse(whole) : whole.split('\n');
  });
  const read = best(rounds, () => readExport(source, now));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const reading = readExport(source, now);
  globalThis.gc?.();
  const memory = (process.memoryUsage().heapUsed - before) / bytes.length;
  if ('refusal' in reading || !reading.rooms[0]) throw new Error(`${name} was not read.`);
  const [room] = reading.rooms;
  const judge = best(1, () => checkRoom(room, 'Tom', product(), SETTINGS));
  return {
    format: name,
    messages: room.said.length,
    bytes: bytes.length,
    least: floor,
    read,
    judge,
    ratioRead: read / floor,
    ratioAll: (read + judge) / floor,
    memory,
  };
}

function best(rounds: number, run: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}
