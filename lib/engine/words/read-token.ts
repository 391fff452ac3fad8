import { CHARACTER } from '../pack/characters';
import { OTHER } from './forms';
import { type Reading, unclear } from './reading';
import { folded, isAlphanumeric, isStretched, mayPart, unusual, wordEnd } from './scan-words';
import { lookUp, meet, mix, PICTURE, pictureOf } from './spellings';

/** Digits in a row that may be a phone number. */
const PHONE_DIGITS = 9;
/** Numbers that may be the age of a child. */
const AGES = { from: 6, to: 17, digits: 2 };

/** @returns the form of the token that begins here, which ends at `reading.at` then; undefined for what is nothing to read */
export function readToken(reading: Reading, kind: number): number | undefined {
  reading.age = 0;
  if (kind < CHARACTER.DIGIT) return readLetters(reading, kind);
  return kind === CHARACTER.DIGIT ? readDigits(reading) : readPicture(reading);
}

function readLetters(reading: Reading, first: number): number {
  const { words, text, at: start } = reading;
  const { characters, spellings } = words;
  let kind = first;
  let at = start;
  let hash = 0;
  do {
    hash = mix(hash, kind);
    at++;
    kind = at < text.length ? (characters[text.charCodeAt(at)] as number) : 0;
  } while ((kind - 1) >>> 0 < 26);
  let form: number;
  if (kind >= CHARACTER.DIGIT && kind <= CHARACTER.UNSEEN) {
    at = wordEnd(characters, text, at);
    form = unusual(words, text, start, at);
  } else {
    form = lookUp(spellings, hash | 0);
    if (form === 0 && isStretched(characters, text, start, at)) form = meet(spellings, folded(text, start, at));
  }
  reading.at = at;
  // A unit makes something else of the number before it.
  if (reading.digits > 0 && form > 0 && spellings.forms[form]?.unit) reading.exact = false;
  reading.digits = 0;
  return form < 0 ? unclear(reading) : form;
}

function readDigits(reading: Reading): number {
  const { words, text, at: start } = reading;
  const { characters, spellings } = words;
  let at = start;
  let value = 0;
  let hash = 0;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at);
    if (digit < 0x30 || digit > 0x39) break;
    hash = mix(hash, digit);
    value = value * 10 + digit - 0x30;
  }
  const after = at < text.length ? (characters[text.charCodeAt(at)] as number) : 0;
  if (after > 0 && after <= CHARACTER.UNSEEN) {
    reading.at = wordEnd(characters, text, at);
    reading.digits = 0;
    const form = unusual(words, text, start, reading.at);
    return form < 0 ? unclear(reading) : form;
  }
  reading.at = at;
  reading.digits += at - start;
  const isTime = text.charCodeAt(at) === 0x3a && isAlphanumeric(characters, text.charCodeAt(at + 1));
  if (isTime || reading.digits >= PHONE_DIGITS) reading.exact = false;
  if (at - start <= AGES.digits && value >= AGES.from && value <= AGES.to) reading.age = value;
  return lookUp(spellings, hash | 0) || (reading.age > 0 ? OTHER.AGE : OTHER.NUMBER);
}

function readPicture(reading: Reading): number | undefined {
  const { words, text, at: start } = reading;
  const point = text.codePointAt(start) ?? 0;
  reading.at += point > 0xffff ? 2 : 1;
  const form = pictureOf(words.spellings, point);
  if (form === PICTURE.NOTHING) {
    if (mayPart(words, text, start)) reading.exact = false;
    return undefined;
  }
  reading.singles = reading.digits = 0;
  return form < 0 ? unclear(reading) : form;
}
