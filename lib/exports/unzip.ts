import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { LARGEST_UNPACKED, MOST_ENTRIES, MOST_GROWTH } from './limits';

/** A file inside a zip, with its bytes as they are unpacked; a `problem` ends the zip. */
export type Entry = { name: string; bytes: Iterable<Uint8Array> };
export type ZipProblem = 'bomb' | 'locked' | 'damaged';

/** Small, so that even the tightest packing unpacks to few bytes at a time: deflate grows at most a thousandfold. */
const PIECE = 16 * 1024;
const CHATS = /\.(json|html?|txt|csv|xml)$/i;
const NO_CHATS = /(^|\/)(__MACOSX\/|\.)/;

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6);
}

/** Whether the first file of a zip asks for a password. */
export function isLocked(head: Uint8Array): boolean {
  return ((head[6] ?? 0) & 1) === 1;
}

/**
 * Unpacks the chats of a zip one after the other while it is read; pictures and videos are passed over unopened. Each
 * entry has to be read to its end, or left, before the next is asked for.
 *
 * @param onOther is told of each file that is no chat by its name
 * @returns what was wrong with the zip, if anything
 */
export function* unzip(chunks: Iterable<Uint8Array>, onOther: () => void): Generator<Entry, ZipProblem | undefined> {
  const source = pieces(chunks);
  const queue: { name: string; parts: Uint8Array[]; done: boolean }[] = [];
  let problem: ZipProblem | undefined;
  let packed = 0;
  let unpacked = 0;
  let entries = 0;

  function take(file: UnzipFile): void {
    entries += 1;
    if (entries > MOST_ENTRIES) problem ??= 'bomb';
    if (!CHATS.test(file.name) || NO_CHATS.test(file.name)) {
      if (!file.name.endsWith('/')) onOther();
      return;
    }
    if ((file.originalSize ?? 0) > LARGEST_UNPACKED) problem ??= 'bomb';
    if (problem) return;
    const entry = { name: file.name, parts: [] as Uint8Array[], done: false };
    queue.push(entry);
    file.ondata = (error, data, final) => {
      if (error) problem ??= 'damaged';
      if (data) {
        unpacked += data.length;
        entry.parts.push(data);
      }
      entry.done ||= final || Boolean(error);
      if (unpacked > LARGEST_UNPACKED) problem ??= 'bomb';
      if (unpacked > MOST_GROWTH.from && unpacked > packed * MOST_GROWTH.times) problem ??= 'bomb';
    };
    try {
      file.start();
    } catch {
      // Packed in a way that nobody uses for chats.
      problem ??= 'damaged';
      entry.done = true;
    }
  }

  const reader = new Unzip(take);
  reader.register(UnzipInflate);

  /** Reads on; false at the end of the file. */
  function more(): boolean {
    if (problem) return false;
    const next = source.next();
    try {
      if (!next.done) packed += next.value.length;
      reader.push(next.done ? new Uint8Array(0) : next.value, next.done ?? false);
    } catch {
      problem ??= 'damaged';
    }
    return !next.done && !problem;
  }

  for (;;) {
    const entry = queue.shift();
    if (entry) {
      yield { name: entry.name, bytes: bytesOf(entry, more) };
      entry.parts = [];
      while (!entry.done && more()) entry.parts.length = 0;
      if (problem) return problem;
    } else if (!more()) {
      if (queue.length === 0) return problem;
    }
  }
}

function* bytesOf(entry: { parts: Uint8Array[]; done: boolean }, more: () => boolean): Generator<Uint8Array> {
  for (;;) {
    const parts = entry.parts.splice(0);
    yield* parts;
    if (entry.done && entry.parts.length === 0) return;
    if (!more() && entry.parts.length === 0) return;
  }
}

function* pieces(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += PIECE) yield chunk.subarray(from, from + PIECE);
}
