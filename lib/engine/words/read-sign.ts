import { CHARACTER } from '../pack/characters';
import type { Reading } from './reading';
import { isAlphanumeric, isSinglePoint, mayPart } from './scan-words';

/** What may stand between two tokens. */
export const SEEN = { ENDS: 1, ASKS: 2, UNCLEAR: 4 } as const;

/** @returns what a character that begins no token means, as `SEEN` bits */
export function signAt({ words, text, at }: Reading, kind: number): number {
  const { characters } = words;
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
      return mayPart(words, text, at) ? SEEN.UNCLEAR : 0;
    default:
      return kind === CHARACTER.ODD ? SEEN.UNCLEAR : 0;
  }
}
