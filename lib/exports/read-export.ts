import { formatOf } from './all';
import { createCollection } from './collect';
import { decode, isBinary } from './decode';
import type { Format } from './format';
import { LARGEST_FILE } from './limits';
import { lines } from './lines';
import type { Doubt, Room } from './said';
import { isLocked, isZip, unzip } from './unzip';

/** Something to read: a file, or pasted text as bytes. Bytes are asked for once, in pieces of any size. */
export type Source = { name: string; size: number; bytes: () => Iterable<Uint8Array>; pasted?: boolean };

/** Why nothing was read; each has a sentence of its own that says what is expected. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'unknown'
  | 'bomb'
  | 'locked'
  | 'damaged'
  | 'no-chat-inside'
  | 'no-messages';

export type Reading =
  | { rooms: Room[]; doubts: Doubt[] }
  | {
      refusal: Refusal;
      /** How the text begins, for a person to see that it is another file than they thought. */
      begins?: string;
    };

type Collection = ReturnType<typeof createCollection>;

/** Characters that a format may look at before it says yes. */
const HEAD = 16_000;
const BEGINS = 60;
const PIECE = 1 << 18;

/**
 * Reads an exported chat, whatever its format, in one pass and in memory only. Never throws for what a file holds.
 *
 * @param now epoch ms
 * @param onProgress is told how much of the file is read, from 0 to 1
 */
export function readExport(source: Source, now: number, onProgress: (share: number) => void = () => {}): Reading {
  if (source.size === 0) return { refusal: 'empty' };
  if (source.size > LARGEST_FILE) return { refusal: 'too-large' };
  const collection = createCollection();
  let read = 0;
  const counted = withHead(source.bytes(), (bytes) => {
    read += bytes;
    onProgress(Math.min(1, read / source.size));
  });

  if (!isZip(counted.head)) {
    const refused = readText(counted.chunks, source, collection);
    return refused ?? finished(collection, now);
  }
  if (isLocked(counted.head)) return { refusal: 'locked' };
  const entries = unzip(counted.chunks, () => collection.doubt('other-files'));
  for (;;) {
    const next = entries.next();
    if (next.done) {
      const problem = next.value;
      if (problem === 'bomb' || (problem && collection.messages() === 0)) return { refusal: problem };
      if (problem) collection.doubt('cut');
      if (collection.messages() === 0) return { refusal: 'no-chat-inside' };
      return finished(collection, now);
    }
    const name =
      next.value.name.includes('/') || !/^_?chat\.txt$/.test(next.value.name) ? next.value.name : source.name;
    const refused = readText(next.value.bytes, { name }, collection);
    if (refused) collection.doubt('other-files');
  }
}

function finished(collection: Collection, now: number): Reading {
  return collection.messages() === 0 ? { refusal: 'no-messages' } : collection.finish(now);
}

function readText(
  chunks: Iterable<Uint8Array>,
  { name, pasted = false }: Pick<Source, 'name' | 'pasted'>,
  collection: Collection,
): { refusal: Refusal; begins?: string } | undefined {
  const text = headOf(inLargePieces(decode(chunks, (doubt) => collection.doubt(doubt))));
  const head = text.head;
  if (isBinary(head)) return { refusal: 'binary' };
  if (head.trim() === '') return { refusal: 'empty' };
  const format = formatOf(head, name);
  if (format) readAs(format, text.pieces, name, collection);
  else if (pasted) readNameless(text.pieces, collection);
  else return { refusal: 'unknown', begins: head.trim().replace(/\s+/g, ' ').slice(0, BEGINS) };
  return undefined;
}

function readAs(format: Format, pieces: Iterable<string>, file: string, collection: Collection): void {
  for (const found of format.read(pieces, { file })) {
    if (collection.take(found, format.name)) continue;
    collection.doubt('too-much');
    return;
  }
}

/** Pasted words without names are each a message of somebody. */
function readNameless(pieces: Iterable<string>, collection: Collection): void {
  collection.doubt('no-names');
  for (const line of lines(pieces)) {
    const text = line.trim();
    if (text !== '') collection.take({ kind: 'said', room: '', said: { author: '', text, at: Number.NaN } }, '');
  }
}

/** Readers look again at what is not whole yet; with many small pieces they would look very often. */
function* inLargePieces(pieces: Iterable<string>): Generator<string> {
  let large = '';
  for (const piece of pieces) {
    large += piece;
    if (large.length < PIECE) continue;
    yield large;
    large = '';
  }
  if (large !== '') yield large;
}

/** The beginning, and then everything from the beginning. */
function headOf(pieces: Iterator<string>): { head: string; pieces: Iterable<string> } {
  let head = '';
  for (let next = pieces.next(); ; next = pieces.next()) {
    if (next.done) return { head, pieces: [head] };
    head += next.value;
    if (head.length >= HEAD) return { head: head.slice(0, HEAD), pieces: chain(head, pieces) };
  }
}

function* chain(first: string, rest: Iterator<string>): Generator<string> {
  yield first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

function withHead(chunks: Iterable<Uint8Array>, onRead: (bytes: number) => void) {
  const source = chunks[Symbol.iterator]();
  const first = source.next();
  const head = first.done ? new Uint8Array(0) : first.value;
  function* all(): Generator<Uint8Array> {
    onRead(head.length);
    yield head;
    for (let next = source.next(); !next.done; next = source.next()) {
      onRead(next.value.length);
      yield next.value;
    }
  }
  return { head, chunks: all() };
}
