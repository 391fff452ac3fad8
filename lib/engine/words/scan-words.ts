import { LINK_ENDINGS } from '../../text/steps/classes';
import { foldCharacter } from '../../text/steps/fold';
import type { WordClasses } from '../../text/word-classes';
import { mix } from '../../text/word-code';
import { CHARACTER } from '../pack/characters';
import type { ReadingTables } from './reading-tables';
import { lookUp, meet } from './spellings';

/** What the scan asks about single words. */

/** Whether a sign behind a word holds pieces of one word together, so that it may be a letter, or nothing. */
export function isPieceOfWord(tables: ReadingTables, text: string, start: number, sign: number): boolean {
  return isAlphanumeric(tables.characters, text.charCodeAt(sign + 1)) && !isOrdinaryPair(tables, text, start, sign);
}

/** Two pieces with a sign between them (`and/or`, `3-2`) that are no word in disguise, no address and no name. */
function isOrdinaryPair(
  { characters, spellings: { vocabulary } }: ReadingTables,
  text: string,
  start: number,
  sign: number,
): boolean {
  const unit = text.charCodeAt(sign);
  if (unit !== 0x2d && unit !== 0x2f && unit !== 0x2e) return false;
  const isPart = isLetter(characters, text.charCodeAt(start)) ? isLetter : isDigit;
  let end = sign + 1;
  while (isPart(characters, text.charCodeAt(end))) end++;
  if (
    end === sign + 1 ||
    (characters[text.charCodeAt(end)] ?? CHARACTER.SPACE) !== CHARACTER.SPACE ||
    characters[text.charCodeAt(start - 1)] === CHARACTER.SIGN
  )
    return false;
  for (let k = start; k < sign; k++) if (!isPart(characters, text.charCodeAt(k))) return false;
  const right = folded(text, sign + 1, end);
  if (unit === 0x2e && LINK_ENDINGS.has(right)) return false;
  const whole = folded(text, start, sign) + right;
  return whole.length < 3 || (!vocabulary.has(whole) && vocabulary.spelling(whole) === undefined);
}

function isLetter(characters: Uint8Array, unit: number): boolean {
  const kind = characters[unit] ?? 0;
  return kind > 0 && kind < 27;
}

function isDigit(characters: Uint8Array, unit: number): boolean {
  return characters[unit] === CHARACTER.DIGIT;
}

export function isAlphanumeric(characters: Uint8Array, unit: number): boolean {
  const kind = characters[unit] ?? 0;
  return kind > 0 && kind < 30;
}

/** One full stop, not a pause, with white space behind it or behind the quotes that close with it. */
export function isSinglePoint(text: string, k: number): boolean {
  const before = text.charCodeAt(k - 1);
  if (before === 0x2e || before === 0x2026) return false;
  let unit = text.charCodeAt(++k);
  while (unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d) unit = text.charCodeAt(++k);
  return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d);
}

/** Whether something unseen at this place may part what belongs together: a word, or a sign and what stands around it. */
export function mayPart(characters: Uint8Array, text: string, k: number): boolean {
  if (k === 0) return false;
  const unit = text.charCodeAt(k - 1);
  const kind = characters[unit] as number;
  return kind === CHARACTER.SPACE ? unit !== 0x20 : kind <= CHARACTER.SIGN;
}

/** Some letter three times or more. */
export function isStretched(characters: Uint8Array, text: string, start: number, end: number): boolean {
  for (let k = start + 2; k < end; k++) {
    const letter = characters[text.charCodeAt(k)];
    if (letter === characters[text.charCodeAt(k - 1)] && letter === characters[text.charCodeAt(k - 2)]) return true;
  }
  return false;
}

/** Where a word with digits, apostrophes or unseen characters inside it ends. */
export function wordEnd(characters: Uint8Array, text: string, k: number): number {
  for (; k < text.length; k++) {
    const kind = characters[text.charCodeAt(k)] as number;
    if (kind > 0 && kind < 28) continue;
    if (kind === CHARACTER.UNSEEN) continue;
    const next = characters[text.charCodeAt(k + 1)] ?? 0;
    if (kind !== CHARACTER.APOSTROPHE || next === 0 || next > 27) break;
  }
  return k;
}

/** A word with digits, apostrophes or unseen characters inside it; -1 for the exact reading. */
export function unusual({ spellings, characters }: ReadingTables, text: string, start: number, end: number): number {
  const word = folded(text, start, end);
  // What is not seen at the end belongs to no word, but may hide a sign behind it.
  if (characters[text.charCodeAt(end - 1)] === CHARACTER.UNSEEN) return -1;
  if (word.length === 1 || isNumberOrHour(word, spellings.vocabulary.classes)) return -1;
  // Behind an inner apostrophe something odd may follow.
  if (characters[text.charCodeAt(end)] === CHARACTER.APOSTROPHE && (characters[text.charCodeAt(end + 1)] ?? 0) > 27)
    return -1;
  let hash = 0;
  for (let k = 0; k < word.length; k++) {
    const unit = word.charCodeAt(k);
    hash = mix(hash, unit > 0x60 ? unit - 0x60 : unit);
  }
  const form = lookUp(spellings, hash | 0);
  return form !== 0 ? form : meet(spellings, word);
}

/** `13`, `5pm`: only the exact reading knows what is meant. */
function isNumberOrHour(word: string, classes: WordClasses): boolean {
  const [, letters] = /^[0-9]+([^0-9]*)$/.exec(word) ?? [];
  return letters !== undefined && (letters === '' || classes.isHalfOfDay(letters));
}

export function folded(text: string, start: number, end: number): string {
  let word = '';
  for (let k = start; k < end; k++) word += foldCharacter(text.charAt(k));
  return word;
}
