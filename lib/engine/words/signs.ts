import { CHARACTER } from '../pack/characters';
import { isAlphanumeric, isSinglePoint, mayPart } from './scan-words';

/** What may stand between two tokens. */
export const SEEN = { ENDS: 1, ASKS: 2, UNCLEAR: 4 } as const;

/** Whether a token begins with a character that is taken for this: a letter, a digit, or what may be an emoji. */
export function beginsToken(kind: number): boolean {
  return (
    (kind > CHARACTER.SPACE && kind <= CHARACTER.DIGIT) || kind === CHARACTER.SURROGATE || kind === CHARACTER.EMOJI
  );
}

/** @returns what a character that begins no token means, as `SEEN` bits */
export function signAt(characters: Uint8Array, text: string, at: number, kind: number): number {
  const unit = text.charCodeAt(at);
  switch (kind) {
    case CHARACTER.SPACE:
      if (unit === 0x3f) return SEEN.ENDS | SEEN.ASKS;
      if (unit === 0x0a || unit === 0x0d) return SEEN.ENDS;
      return unit === 0x3a && text.charCodeAt(at + 1) === 0x2f ? SEEN.UNCLEAR : 0;
    case CHARACTER.SIGN:
      if (unit === 0x21 || (unit === 0x2e && isSinglePoint(text, at))) return SEEN.ENDS;
      return unit === 0x2b && isAlphanumeric(characters, text.charCodeAt(at + 1)) ? SEEN.UNCLEAR : 0;
    case CHARACTER.UNSEEN:
      return mayPart(characters, text, at) ? SEEN.UNCLEAR : 0;
    default:
      return kind === CHARACTER.ODD ? SEEN.UNCLEAR : 0;
  }
}
