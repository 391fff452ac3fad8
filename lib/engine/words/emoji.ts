import { OTHER } from './forms';
import type { ReadingTables } from './reading-tables';
import { mayPart } from './scan-words';
import { EMOJI, emojiOf } from './spellings';
import { addToken, type Tokens } from './tokens';

/**
 * Reads a character that is no letter of the first 65,536: an emoji, nothing, or what only the exact reading can tell.
 * @returns where it ends
 */
export function readEmoji(
  { characters, spellings }: ReadingTables,
  text: string,
  start: number,
  tokens: Tokens,
): number {
  const point = text.codePointAt(start) ?? 0;
  const end = start + (point > 0xffff ? 2 : 1);
  const form = emojiOf(spellings, point);
  if (form === EMOJI.NOTHING) {
    if (mayPart(characters, text, start)) tokens.exact = false;
    return end;
  }
  if (form < 0) tokens.exact = false;
  addToken(tokens, form < 0 ? OTHER.EMOJI : form, start, end, 0);
  tokens.digits = 0;
  return end;
}
