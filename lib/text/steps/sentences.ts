import type { Token } from './tokens';

/** What stands behind a token: nothing special, the end of a sentence, or the end of one that asks. */
export type Stop = { ends: boolean; asks: boolean; separates: boolean };

/** Words a sentence must have before its end keeps words apart: `hey. dont tell` reads on. */
export const WORDS_TO_SEPARATE = 3;

/**
 * Whether the signs between two tokens end a sentence. `!`, `?` and a new line do; one full stop does before a space or at
 * the end of the text; two or more are a pause, and a point inside a word (`s.n.a.p`) is nothing.
 */
export function endsSentence(between: string, last: boolean): boolean {
  return last || /[!?\n\r\u061f\uff1f\uff01\u3002]/.test(between) || /(^|[^.])\.(\s|["')\]]*\s)/.test(between);
}

/** One entry a token, in order. */
export function stops(tokens: readonly Token[]): Stop[] {
  let words = 0;
  return tokens.map((token, k) => {
    const last = k === tokens.length - 1;
    const ends = endsSentence(token.after, last);
    if (token.kind !== 'emoji') words++;
    const separates = ends && !last && words >= WORDS_TO_SEPARATE;
    if (separates) words = 0;
    return { ends, asks: ends && /[?\u061f\uff1f]/.test(token.after), separates };
  });
}
