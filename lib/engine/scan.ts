import { WORDS_TO_SEPARATE } from '../text/steps/sentences';
import { CHARACTER } from './characters';
import type { Engine } from './engine';
import { followForm, followStop, restart } from './follow';
import { COUNTS, type Form, OTHER } from './forms';
import type { Shape } from './rule';
import {
  folded,
  isAlphanumeric,
  isOrdinaryPair,
  isSinglePoint,
  isStretched,
  mayPart,
  unusual,
  wordEnd,
} from './scan-words';
import { lookUp, meet, mix, PICTURE, pictureOf } from './spellings';
import { settleSuspects } from './suspects';
import { createTokens, ENDS, STOP } from './tokens';

/** Single letters in a row that may be a word written apart; digits in a row that may be a phone number. */
const SINGLES = 3;
const PHONE_DIGITS = 9;

/**
 * Reads a text once: folds letters, finds words, looks them up, and runs the filter over them. Counts the shape on the way.
 * @returns false where only the exact reading can tell what is meant; what was found is then of no use.
 */
export function scan(engine: Engine, text: string, shape: Shape): boolean {
  const { characters, spellings, filter, follow, suspects, tokens } = engine;
  restart(follow);
  const { forms } = spellings;
  const length = text.length;
  if (tokens.form.length <= length) engine.tokens = createTokens(length * 2);
  const { form: tokenForm, start: tokenStart, end: tokenEnd, age: tokenAge, stop: tokenStop } = engine.tokens;
  let count = 0;
  let exact = true;
  let words = 0;
  let inSentence = 0;
  let you = 0;
  let i = 0;
  let singles = 0;
  let digits = 0;
  let begins = true;
  let ends = false;
  let asks = false;
  let question = false;
  let command = false;
  let k = 0;
  while (k < length) {
    const unit = text.charCodeAt(k);
    let kind = characters[unit] as number;
    if (kind === 0) {
      if (unit !== 0x20) {
        if (unit === 0x3f) question = asks = ends = true;
        else if (unit === 0x0a || unit === 0x0d) ends = true;
        else if (unit === 0x3a && text.charCodeAt(k + 1) === 0x2f) exact = false;
      }
      k++;
      continue;
    }
    if (kind > 27 && kind !== CHARACTER.SURROGATE && kind !== CHARACTER.EMOJI) {
      if (kind === CHARACTER.SIGN) {
        if (unit === 0x21) ends = true;
        else if (unit === 0x2e && isSinglePoint(text, k)) ends = true;
        if (unit === 0x2b && isAlphanumeric(characters, text.charCodeAt(k + 1))) exact = false;
      } else if (kind === CHARACTER.ODD || (kind === CHARACTER.UNSEEN && mayPart(engine, text, k))) exact = false;
      k++;
      continue;
    }
    // A token begins: what stood before it is known now.
    if (count > 0 && ends) {
      const separates = inSentence >= WORDS_TO_SEPARATE;
      if (separates) inSentence = 0;
      const stop = (asks ? STOP.ASKS : 0) | (separates ? STOP.SEPARATES : 0);
      tokenStop[count - 1] = ENDS | stop;
      begins = true;
      if (exact) followStop(follow, filter, stop, suspects);
    }
    ends = asks = false;
    const start = k;
    let form: number = OTHER.WORD;
    let age = 0;
    let isWord = true;
    if (kind < 27) {
      let hash = 0;
      do {
        hash = mix(hash, kind);
        k++;
        kind = k < length ? (characters[text.charCodeAt(k)] as number) : 0;
      } while ((kind - 1) >>> 0 < 26);
      if (kind < 27 || kind > 29) {
        form = lookUp(spellings, hash | 0);
        if (form === 0 && isStretched(characters, text, start, k)) {
          form = meet(spellings, folded(text, start, k));
        }
      } else {
        k = wordEnd(characters, text, k);
        form = unusual(engine, text, start, k);
      }
      if (digits > 0 && form > 0 && forms[form]?.unit) exact = false;
      digits = 0;
    } else if (kind === CHARACTER.DIGIT) {
      let value = 0;
      let hash = 0;
      while (k < length) {
        const digit = text.charCodeAt(k);
        if (digit < 0x30 || digit > 0x39) break;
        hash = mix(hash, digit);
        value = value * 10 + digit - 0x30;
        k++;
      }
      const after = k < length ? (characters[text.charCodeAt(k)] as number) : 0;
      if (after > 0 && after < 30) {
        k = wordEnd(characters, text, k);
        form = unusual(engine, text, start, k);
        digits = 0;
      } else {
        digits += k - start;
        if (
          digits >= PHONE_DIGITS ||
          (text.charCodeAt(k) === 0x3a && isAlphanumeric(characters, text.charCodeAt(k + 1)))
        )
          exact = false;
        form = lookUp(spellings, hash | 0);
        if (k - start <= 2 && value >= 6 && value <= 17) age = value;
        if (form === 0) form = age > 0 ? OTHER.AGE : OTHER.NUMBER;
      }
    } else {
      const point = text.codePointAt(k) ?? 0;
      k += point > 0xffff ? 2 : 1;
      form = pictureOf(spellings, point);
      if (form === PICTURE.NOTHING) {
        if (mayPart(engine, text, start)) exact = false;
        continue;
      }
      isWord = false;
      singles = digits = 0;
    }
    if (form < 0) {
      exact = false;
      form = OTHER.WORD;
    }
    tokenForm[count] = form;
    tokenStart[count] = start;
    tokenEnd[count] = k;
    tokenAge[count] = age;
    tokenStop[count] = 0;
    count++;
    if (isWord) {
      words++;
      inSentence++;
      singles = k - start === 1 ? singles + 1 : 0;
      if (singles >= SINGLES) exact = false;
      const counts = form > 3 ? (forms[form]?.counts ?? 0) : 0;
      if (counts !== 0) {
        you += counts & COUNTS.YOU;
        i += (counts & COUNTS.I) >> 1;
        if (begins && counts & COUNTS.COMMAND) command = true;
        if (words === 1 && counts & COUNTS.QUESTION) question = true;
      }
      begins = false;
      // A sign between two pieces may be a letter, or nothing.
      if (
        exact &&
        k < length &&
        (characters[text.charCodeAt(k)] as number) === CHARACTER.SIGN &&
        isAlphanumeric(characters, text.charCodeAt(k + 1))
      ) {
        exact = isOrdinaryPair(engine, text, start, k);
      }
    }
    const read = forms[form] as Form;
    if (!exact || read.filler) continue;
    followForm(follow, filter, form, read, suspects);
  }
  if (count > 0 && exact) {
    tokenStop[count - 1] = ENDS | (asks ? STOP.ASKS : 0);
    followStop(follow, filter, asks ? STOP.ASKS : 0, suspects);
    settleSuspects(suspects, filter.lists);
  }
  engine.tokens.count = count;
  shape.words = words;
  shape.you = you;
  shape.i = i;
  shape.question = question;
  shape.command = command;
  return exact;
}
