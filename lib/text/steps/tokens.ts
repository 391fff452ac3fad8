import type { Folded } from './fold';

/** A run of letters and digits, or one emoji, with its place in the folded text. */
export type Token = {
  text: string;
  kind: 'word' | 'number' | 'emoji';
  /** [start, end) in the folded text. */
  start: number;
  end: number;
  /** What stands between the end of this token and the next one (or the end of the text). */
  after: string;
};

/** Letters and digits, one emoji, or one of two signs that stand for a word: `whats ur @`, `14 %`. */
const TOKEN = /(\p{Extended_Pictographic})|@(?![\p{L}\p{N}])|%|[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;

/** Splits a folded text. Everything that is neither letter, digit nor emoji is only remembered as `after`. */
export function tokens(folded: Folded): Token[] {
  const list: Token[] = [];
  let previous: Token | undefined;
  for (const found of folded.text.matchAll(TOKEN)) {
    const text = found[0];
    // © ® ™ count as pictures in Unicode; in a chat they are not words.
    if (text === '©' || text === '®' || text === '™') continue;
    const start = found.index;
    if (previous) previous.after = folded.text.slice(previous.end, start);
    const kind = found[1] !== undefined ? 'emoji' : /^[0-9]+$/.test(text) ? 'number' : 'word';
    previous = { text, kind, start, end: start + text.length, after: '' };
    list.push(previous);
  }
  if (previous) previous.after = folded.text.slice(previous.end);
  return list;
}
