import { WORDS_TO_SEPARATE } from '../../text/steps/sentences';
import { mix } from '../../text/word-code';
import { CHARACTER } from '../pack/characters';
import { readEmoji } from './emoji';
import { readNumber } from './numbers';
import type { ReadingTables } from './reading-tables';
import { folded, isPieceOfWord, isStretched, unusual, wordEnd } from './scan-words';
import { beginsToken, SEEN, signAt } from './signs';
import { lookUp, meet } from './spellings';
import { addToken, endSentence, type Tokens } from './tokens';

/** Single letters in a row that may be a word written apart. */
const SINGLES = 3;

/**
 * Reads a text once: folds letters, finds words, numbers and emoji, and looks them up. Words of letters alone, which most
 * messages are made of, are read within the loop: a call for each would cost a tenth more.
 * @returns false where only the exact reading can tell what is meant; the tokens are then good for counting alone
 */
export function tokenise(tables: ReadingTables, text: string, tokens: Tokens): boolean {
  const { characters, spellings } = tables;
  const { length } = text;
  let at = 0;
  let seen = 0;
  let singles = 0;
  let inSentence = 0;
  let wordBegins = 0;
  let wordEnds = -1;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const first = characters[unit] as number;
    if (!beginsToken(first)) {
      if (unit !== 0x20) seen |= signAt(characters, text, at, first);
      if (first === CHARACTER.SIGN && at === wordEnds && isPieceOfWord(tables, text, wordBegins, at))
        seen |= SEEN.UNCLEAR;
      at++;
      continue;
    }
    if (seen !== 0) {
      if (endSentence(tokens, seen, inSentence >= WORDS_TO_SEPARATE)) inSentence = 0;
      seen = 0;
    }
    const start = at;
    if (first < CHARACTER.DIGIT) {
      let kind = first;
      let hash = 0;
      do {
        hash = mix(hash, kind);
        at++;
        kind = at < length ? (characters[text.charCodeAt(at)] as number) : 0;
      } while ((kind - 1) >>> 0 < 26);
      let form: number;
      if (kind < CHARACTER.DIGIT || kind > CHARACTER.UNSEEN) {
        form = lookUp(spellings, hash | 0);
        if (form === 0 && isStretched(characters, text, start, at)) form = meet(spellings, folded(text, start, at));
      } else {
        at = wordEnd(characters, text, at);
        form = unusual(tables, text, start, at);
      }
      // A unit makes something else of the number before it.
      if (tokens.digits > 0 && form > 0 && spellings.forms[form]?.unit) tokens.exact = false;
      tokens.digits = 0;
      addToken(tokens, form, start, at, 0);
    } else if (first === CHARACTER.DIGIT) at = readNumber(tables, text, start, tokens);
    else {
      at = readEmoji(tables, text, start, tokens);
      singles = 0;
      continue;
    }
    singles = at - start === 1 ? singles + 1 : 0;
    if (singles >= SINGLES) tokens.exact = false;
    inSentence++;
    wordBegins = start;
    wordEnds = at;
  }
  endSentence(tokens, seen | SEEN.ENDS, false);
  return tokens.exact;
}
