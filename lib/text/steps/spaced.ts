import type { Vocabulary } from '../vocabulary';
import { unleet } from './leet';
import { DISGUISE, type Disguise, type Reading, readings } from './readings';
import type { Token } from './tokens';

/** A word found across tokens `[first, last]`, with what it is read as. Of a `whole` one no letter is a word of its own. */
export type Joined = { first: number; last: number; read: Reading[]; whole?: true };

/** The longest word that is looked for letter by letter, and the most pieces a word is broken into by signs. */
const LETTERS_CAP = 14;
const PIECES_CAP = 4;
/** The shortest word that may be `whole`: the `c` of `b a c k` is no `see`, but `i c u` may be `i see you`. */
const WHOLE_LEAST = 4;

/** Signs that keep the letters of a word apart. */
const LETTER_GLUE = /^[ .\-_*/|~,]$/;
/** Signs that may stand inside a word: as a letter, as a mask, or as nothing. */
const PIECE_GLUE = /^[@$!|+€.\-_*/~#·]$/;

/**
 * Words written apart: `s n a p`, `d.o.n.t`, `sn@p`, `dis-cord`, `sn*p`. Only what leads to a known word is returned, so
 * that `u r a t` and `and/or` stay what they are.
 */
export function joined(tokens: readonly Token[], text: string, vocabulary: Vocabulary): Joined[] {
  const found: Joined[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first];
    if (!token || token.kind === 'emoji') continue;
    if (isLetter(token)) {
      const whole = wholeWord(tokens, first, vocabulary);
      if (whole) {
        found.push(whole);
        first = whole.last;
        continue;
      }
      letters(tokens, first, vocabulary, found);
    }
    pieces(tokens, first, text, vocabulary, found);
  }
  return found;
}

/** Single letters that are a known word all together, nothing left before or behind them. */
function wholeWord(tokens: readonly Token[], first: number, vocabulary: Vocabulary): Joined | undefined {
  const glue = tokens[first]?.after ?? '';
  const before = tokens[first - 1];
  if (!LETTER_GLUE.test(glue) || (before?.after === glue && isLetter(before))) return undefined;
  let word = '';
  let last = first - 1;
  do word += tokens[++last]?.text ?? '';
  while (last - first < LETTERS_CAP && tokens[last]?.after === glue && isLetter(tokens[last + 1]));
  if (word.length < WHOLE_LEAST || word.length > LETTERS_CAP) return undefined;
  const read = knownReadings(word, vocabulary);
  return read.length > 0 ? { first, last, read, whole: true } : undefined;
}

/** Three or more single letters, all kept apart by the same sign. */
function letters(tokens: readonly Token[], first: number, vocabulary: Vocabulary, found: Joined[]): void {
  const glue = tokens[first]?.after ?? '';
  if (!LETTER_GLUE.test(glue)) return;
  let word = tokens[first]?.text ?? '';
  for (let last = first + 1; last - first < LETTERS_CAP && isLetter(tokens[last]); last++) {
    word += tokens[last]?.text ?? '';
    if (last - first >= 2) {
      const read = knownReadings(word, vocabulary);
      if (read.length > 0) found.push({ first, last, read });
    }
    if (tokens[last]?.after !== glue) return;
  }
}

function isLetter(token: Token | undefined): boolean {
  return token?.text.length === 1 && token.kind !== 'emoji';
}

/** Pieces held together by single signs, each sign a letter in disguise, a hidden letter, or nothing. */
function pieces(tokens: readonly Token[], first: number, text: string, vocabulary: Vocabulary, found: Joined[]): void {
  const start = tokens[first];
  if (!start) return;
  const lead = text.charAt(start.start - 1);
  const before = text.charAt(start.start - 2);
  if (lead === '$' && (before === '' || /\s/.test(before)) && start.kind === 'word') {
    const read = knownReadings(`$${start.text}`, vocabulary);
    if (read.length > 0) found.push({ first, last: first, read });
  }
  let bare = start.text;
  let signed = start.text;
  let masks = 0;
  for (let last = first + 1; last < tokens.length && last - first < PIECES_CAP; last++) {
    const sign = tokens[last - 1]?.after ?? '';
    const token = tokens[last];
    if (!PIECE_GLUE.test(sign) || !token || token.kind === 'emoji') return;
    if (/[*#_]/.test(sign)) masks++;
    bare += token.text;
    signed += sign + token.text;
    const read: Reading[] = [];
    if (/[@$!|+€]/.test(signed)) read.push(...knownReadings(signed.replace(/[^a-z0-9@$!|+€]/g, ''), vocabulary));
    if (masks === 1 && last === first + 1) read.push(...hidden(signed, vocabulary));
    // A hyphen is ordinary spelling (`e-mail`); any other sign inside a known word is a disguise.
    const hyphens = /^[a-z0-9-]+$/.test(signed);
    if (bare.length >= 3) read.push(...knownReadings(bare, vocabulary, hyphens ? DISGUISE.NONE : DISGUISE.LEET));
    if (read.length > 0) found.push({ first, last, read });
  }
}

function hidden(masked: string, vocabulary: Vocabulary): Reading[] {
  const place = masked.search(/[*#_]/);
  return vocabulary
    .maskable(masked.length)
    .filter(
      (word) => word.slice(0, place) === masked.slice(0, place) && word.slice(place + 1) === masked.slice(place + 1),
    )
    .map((word) => ({ words: [word], disguise: DISGUISE.LEET }));
}

function knownReadings(word: string, vocabulary: Vocabulary, disguise: Disguise = DISGUISE.LEET): Reading[] {
  const found: Reading[] = [];
  const add = (form: string) => {
    if (vocabulary.has(form) || vocabulary.spelling(form)) found.push(...readings(form, vocabulary, disguise));
  };
  add(word);
  for (const form of unleet(word)) add(form);
  return found;
}
