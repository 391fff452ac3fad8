import { type Handler, Parser, type ParserOptions } from 'htmlparser2';

/**
 * Elements in each other at most. The parser looks through all that are open at each end, so without a limit a file of some
 * megabytes would keep it busy for minutes; the deepest export that we know has some twenty.
 */
const DEEPEST = 1_000;

/** In place of the rest, which was not read. */
export const TOO_DEEP = Symbol('too deep');

/**
 * Runs a push parser over text that comes in pieces.
 * @param make gets a function that hands over what was found, and answers with what to do at each tag
 */
export function* markup<Item>(
  pieces: Iterable<string>,
  options: ParserOptions,
  make: (found: (item: Item) => void) => Partial<Handler>,
): Generator<Item | typeof TOO_DEEP> {
  let items: Item[] = [];
  let depth = 0;
  const handler = make((item) => items.push(item));
  const parser = new Parser(
    {
      ...handler,
      onopentag(...tag) {
        depth += 1;
        handler.onopentag?.(...tag);
        if (depth > DEEPEST) parser.pause();
      },
      onclosetag(...tag) {
        depth -= 1;
        handler.onclosetag?.(...tag);
      },
    },
    options,
  );
  for (const piece of pieces) {
    parser.write(piece);
    yield* items;
    items = [];
    if (depth <= DEEPEST) continue;
    handler.onend?.();
    yield* items;
    yield TOO_DEEP;
    return;
  }
  parser.end();
  yield* items;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The entities of XML. Backups of Android write an emoji as the two halves of its UTF-16 code, which a decoder that goes
 * by the rules must refuse; put side by side they are the emoji.
 */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? (code <= 0xffff ? String.fromCharCode(code) : String.fromCodePoint(code)) : whole;
  });
}
