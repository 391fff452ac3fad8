import { mix } from '../../text/word-code';
import { OTHER } from './forms';
import type { ReadingTables } from './reading-tables';
import { isAlphanumeric, unusual, wordEnd } from './scan-words';
import { lookUp } from './spellings';
import { addToken, type Tokens } from './tokens';

/** Digits in a row that may be a phone number, with signs or spaces between them. */
const PHONE_DIGITS = 9;
/** Numbers that may be the age of a child. */
const AGES = { from: 6, to: 17, digits: 2 };

/**
 * Reads a number, or a word that begins with digits.
 * @returns where it ends
 */
export function readNumber(tables: ReadingTables, text: string, start: number, tokens: Tokens): number {
  const { characters, spellings } = tables;
  let end = start;
  let value = 0;
  let hash = 0;
  for (let unit = text.charCodeAt(end); unit >= 0x30 && unit <= 0x39; unit = text.charCodeAt(++end)) {
    hash = mix(hash, unit);
    value = value * 10 + unit - 0x30;
  }
  if (isAlphanumeric(characters, text.charCodeAt(end))) {
    end = wordEnd(characters, text, end);
    tokens.digits = 0;
    addToken(tokens, unusual(tables, text, start, end), start, end, 0);
    return end;
  }
  tokens.digits += end - start;
  const isTime = text.charCodeAt(end) === 0x3a && isAlphanumeric(characters, text.charCodeAt(end + 1));
  if (isTime || tokens.digits >= PHONE_DIGITS) tokens.exact = false;
  const age = end - start <= AGES.digits && value >= AGES.from && value <= AGES.to ? value : 0;
  addToken(tokens, lookUp(spellings, hash | 0) || (age > 0 ? OTHER.AGE : OTHER.NUMBER), start, end, age);
  return end;
}
