import { unleet } from '../text/steps/leet';
import { poses, unmask } from '../text/steps/look-alikes';
import { inWords, type Known, meantBy } from './disguised';
import type { ReadShortForms } from './short-forms';

/** Words looked at in one message; what comes after adds nothing to its tone. */
const MOST_WORDS = 120;

/** Whole words, so that each letter is looked at once, however long the text. */
const WORD = /\p{L}+/gu;
const DIGIT = /\d/;
const BEYOND_ASCII = /[^\0-\x7f]/;

const NONE_KNOWN: Known = () => false;

/** A word written apart: so many letters are none of the spellings of one letter (`r u`). */
/** Asked first, as hardly any message has it. */
const MAY_BE_APART = / [a-z] [a-z] /;
const APART = /(?<![a-z0-9])[a-z](?: [a-z]){3,}(?![a-z0-9])/g;

/**
 * Words of a message in plain lower case; a number is `#`, and a question mark and an emoji are words. Letters written apart
 * are words again: read one by one they would lean somewhere by chance.
 *
 * @param short what short forms stand for in the language at hand
 * @param known what was learned: only that says where words written apart begin, and which digits at an end are letters
 */
export function toneWords(text: string, short: ReadShortForms, known = NONE_KNOWN): readonly string[] {
  if (last?.text === text && last.short === short) return last.words;
  const lower = unmasked(text.toLowerCase());
  const together = MAY_BE_APART.test(lower)
    ? lower.replace(APART, (letters) => inWords(letters.replaceAll(' ', ''), known, short).join(' '))
    : lower;
  const words = joined(plainWords(together, short, known));
  last = together === lower && !DIGIT.test(lower) ? { text, short, words } : undefined;
  return words;
}

/**
 * What was read last, where nothing in disguise was in it, so that what is known changes nothing: tone and the reader of single
 * lines ask for the same message one after the other.
 */
let last: { text: string; short: ReadShortForms; words: readonly string[] } | undefined;

/** Letters of other scripts are read as the Latin ones that they are taken for, where they are a disguise. */
function unmasked(lower: string): string {
  if (!BEYOND_ASCII.test(lower)) return lower;
  const whole = poses(lower);
  return lower.replace(WORD, (word) => unmask(word, whole) ?? word);
}

/** Three single letters in a row or more are one word. */
function joined(words: string[]): string[] {
  for (let k = 0; k + 2 < words.length; k++) {
    let end = k;
    while (end < words.length && isSingle(words[end] as string)) end++;
    if (end - k >= 3) words.splice(k, end - k, words.slice(k, end).join(''));
  }
  return words;
}

function isSingle(word: string): boolean {
  return word.length === 1 && isLetter(word.charCodeAt(0));
}

function plainWords(lower: string, short: ReadShortForms, known: Known): string[] {
  const words: string[] = [];
  const mayBeLeet = DIGIT.test(lower);
  // Read unit by unit: this looks at every message, and an expression would take most of its time.
  for (let k = 0; k < lower.length && words.length < MOST_WORDS; ) {
    const unit = lower.charCodeAt(k);
    const start = k;
    const meant = mayBeLeet ? meantBy(lower, k, known) : undefined;
    if (meant !== undefined) {
      k += meant.length;
      pushPlain(words, short, meant, false);
    } else if (isLetter(unit)) {
      k = lettersFrom(lower, k);
      const apostrophe = isApostrophe(lower.charCodeAt(k)) && isLetter(lower.charCodeAt(k + 1));
      if (apostrophe) k = lettersFrom(lower, k + 1);
      const written = lower.slice(start, k);
      pushPlain(words, short, (mayBeLeet && unleet(written)[0]) || written, apostrophe);
    } else if (isDigit(unit)) {
      while (isDigit(lower.charCodeAt(k))) k++;
      words.push('#');
    } else if (unit === 0x3f) {
      words.push('?');
      k++;
    } else if (unit > 0x7f) {
      const character = String.fromCodePoint(lower.codePointAt(k) ?? 0);
      if (/^\p{Extended_Pictographic}$/u.test(character)) words.push(character);
      k += character.length;
    } else k++;
  }
  return words;
}

/** In a text in lower case. */
function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** A digit belongs to the word where letters go on behind it. */
function lettersFrom(text: string, k: number): number {
  while (isLetter(text.charCodeAt(k)) || (isDigit(text.charCodeAt(k)) && isLetter(text.charCodeAt(k + 1)))) k++;
  return k;
}

function pushPlain(words: string[], short: ReadShortForms, written: string, apostrophe: boolean): void {
  const token = apostrophe ? written.replace('\u2019', "'") : written;
  const known = short.words.get(token);
  const ending = known || !apostrophe ? undefined : short.endings.find(([end]) => token.endsWith(end));
  if (known) words.push(...known);
  else if (ending) words.push(token.slice(0, -ending[0].length), ending[1]);
  else words.push(token);
}

/** A long message hints at no more than a short one: from so many words on its words count in part. */
const FULL_WORDS = 12;

/** @returns what each word of a message of so many words counts, 0 to 1 */
export function shareOf(words: number): number {
  return words > FULL_WORDS ? FULL_WORDS / words : 1;
}

/** The words of a feature as `toneFeatures` names it. */
export function wordsOf(name: string): { isSelf: boolean; word: string; next?: string } {
  const [word = '', next] = name.slice(2).split('_');
  return { isSelf: name.startsWith('s:'), word, ...(next !== undefined && { next }) };
}

/** What the tone of a message is read from, by side: single words, and pairs of words that stand next to each other (`a_b`). */
export function* toneFeatures(
  text: string,
  side: 'self' | 'other',
  short: ReadShortForms,
  known?: Known,
): Generator<string> {
  const prefix = side === 'self' ? 's:' : 'o:';
  const words = toneWords(text, short, known);
  for (const [place, word] of words.entries()) {
    yield `${prefix}${word}`;
    const next = words[place + 1];
    if (next !== undefined) yield `${prefix}${word}_${next}`;
  }
}
