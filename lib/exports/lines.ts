import { LONGEST_LINE } from './limits';

/**
 * Cuts text that comes in pieces into lines; `\n`, `\r\n` and a lone `\r` end one. The last may have no end. A line that
 * is longer than any chat has is given in parts.
 */
export function* lines(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const text = rest + piece;
    let from = 0;
    for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
      yield* withoutReturns(text, from, to);
      from = to + 1;
    }
    rest = from === 0 ? text : text.slice(from);
    if (rest.length > LONGEST_LINE) {
      yield* withoutReturns(rest, 0, rest.length);
      rest = '';
    }
  }
  if (rest !== '') yield* withoutReturns(rest, 0, rest.length);
}

function* withoutReturns(text: string, from: number, to: number): Generator<string> {
  const end = text.charCodeAt(to - 1) === 13 && to > from ? to - 1 : to;
  const line = text.slice(from, end);
  if (!line.includes('\r')) yield line;
  else yield* line.split('\r');
}
