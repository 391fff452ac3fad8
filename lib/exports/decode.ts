import type { DoubtId } from './said';

/** Bytes that are looked at to tell the code of the letters. */
const HEAD = 4096;
/** Control characters that no text holds; more than one in a hundred and it is none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

export type Code = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Which code the letters are in: by its mark at the beginning, else by where the zero bytes stand. */
export function codeOf(head: Uint8Array): Code {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(head.length, HEAD) & ~1;
  for (let i = 0; i < length; i += 1) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even < length * 0.05) return 'utf-16le';
  if (even > length * 0.3 && odd < length * 0.05) return 'utf-16be';
  return 'utf-8';
}

/** Whether bytes are no text at all: a picture, a database, a program. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, HEAD);
  return (head.match(CONTROL)?.length ?? 0) > head.length / 100;
}

/**
 * Bytes → text, whichever of the common codes it is in. What turns out not to be UTF-8 is read as Windows-1252, the old
 * code of western Europe, in which every byte is a letter; unless it was good UTF-8 so far: then only a letter is broken.
 *
 * @param onDoubt is told when the code is another one than UTF-8
 */
export function* decode(chunks: Iterable<Uint8Array>, onDoubt: (doubt: DoubtId) => void): Generator<string> {
  let decoder: TextDecoder | undefined;
  let sawLetters = false;
  let kept = new Uint8Array(0);
  for (const chunk of withLargeHead(chunks)) {
    if (!decoder) {
      const code = codeOf(chunk);
      if (code !== 'utf-8') onDoubt('utf-16');
      decoder = new TextDecoder(code, { fatal: code === 'utf-8' });
    }
    if (!decoder.fatal) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    const bytes = kept.length > 0 ? joined(kept, chunk) : chunk;
    const whole = wholeLetters(bytes);
    try {
      const text = decoder.decode(bytes.subarray(0, whole));
      sawLetters ||= text.length < whole;
      kept = bytes.slice(whole);
      yield text;
    } catch {
      if (!sawLetters) sawLetters = hasLetters(bytes);
      if (!sawLetters) onDoubt('latin-1');
      decoder = new TextDecoder(sawLetters ? 'utf-8' : 'windows-1252');
      kept = new Uint8Array(0);
      yield decoder.decode(bytes, { stream: true });
    }
  }
  const rest = decoder?.fatal ? (kept.length > 0 ? new TextDecoder().decode(kept) : '') : decoder?.decode();
  if (rest) yield rest;
}

/** The code is told by the beginning, however small the pieces are in which a file comes. */
function* withLargeHead(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for (const chunk of chunks) {
    if (head === undefined) yield chunk;
    else {
      head = joined(head, chunk);
      if (head.length < HEAD) continue;
      yield head;
      head = undefined;
    }
  }
  if (head && head.length > 0) yield head;
}

/** How many bytes do not end in the middle of a letter. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needs > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** More letters of several bytes than bytes that fit nowhere: UTF-8 with a fault, and not another code. */
function hasLetters(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  return (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) > broken;
}

function joined(one: Uint8Array, two: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + two.length);
  both.set(one);
  both.set(two, one.length);
  return both;
}
