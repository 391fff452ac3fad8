import { WORDS_TO_SEPARATE } from '../../text/steps/sentences';
import { followForm, followStop, restart } from '../filter/follow';
import { settleSuspects } from '../filter/suspects';
import { CHARACTER } from '../pack/characters';
import type { Shape } from '../rule';
import { COUNTS, type Form } from '../words/forms';
import { SEEN, signAt } from '../words/read-sign';
import { readToken } from '../words/read-token';
import { type Reading, readingOf } from '../words/reading';
import { isAlphanumeric, isOrdinaryPair } from '../words/scan-words';
import { createTokens, ENDS, STOP, type Tokens } from '../words/tokens';
import type { Engine } from './engine';

/** Single letters in a row that may be a word written apart. */
const SINGLES = 3;

/**
 * Reads a text once: folds letters, finds words, looks them up, and runs the filter over them. Counts the shape on the way.
 * @returns false where only the exact reading can tell what is meant; what was found is then of no use.
 */
export function scan(engine: Engine, text: string, shape: Shape): boolean {
  const { characters, spellings, filter, follow, suspects } = engine;
  const reading = readingOf(engine, text);
  const tokens = emptied(engine, text.length);
  restart(follow);
  while (reading.at < text.length) {
    const unit = text.charCodeAt(reading.at);
    const kind = characters[unit] as number;
    if (
      kind === CHARACTER.SPACE ||
      (kind > CHARACTER.DIGIT && kind !== CHARACTER.SURROGATE && kind !== CHARACTER.EMOJI)
    ) {
      if (unit !== 0x20) reading.seen |= signAt(reading, kind);
      reading.at++;
      continue;
    }
    if (reading.seen !== 0) settleSigns(engine, reading, shape);
    const start = reading.at;
    const form = readToken(reading, kind);
    if (form === undefined) continue;
    addToken(tokens, form, start, reading.at, reading.age);
    const read = spellings.forms[form] as Form;
    if (kind <= CHARACTER.DIGIT) countWord(reading, read, start, shape);
    if (reading.exact && !read.filler) followForm(follow, filter, form, read, suspects);
  }
  if (reading.seen & SEEN.UNCLEAR) reading.exact = false;
  if (reading.seen & SEEN.ASKS) shape.question = true;
  if (tokens.count > 0 && reading.exact) {
    endSentence(engine, reading, false);
    settleSuspects(suspects, filter.lists);
  }
  return reading.exact;
}

function emptied(engine: Engine, length: number): Tokens {
  if (engine.tokens.form.length <= length) engine.tokens = createTokens(length * 2);
  engine.tokens.count = 0;
  return engine.tokens;
}

function addToken(tokens: Tokens, form: number, start: number, end: number, age: number): void {
  const { count } = tokens;
  tokens.form[count] = form;
  tokens.start[count] = start;
  tokens.end[count] = end;
  tokens.age[count] = age;
  tokens.stop[count] = 0;
  tokens.count = count + 1;
}

/** A token begins: what stood before it is known now. */
function settleSigns(engine: Engine, reading: Reading, shape: Shape): void {
  const { seen } = reading;
  if (seen & SEEN.UNCLEAR) reading.exact = false;
  if (seen & SEEN.ASKS) shape.question = true;
  if (seen & SEEN.ENDS && engine.tokens.count > 0) {
    endSentence(engine, reading, reading.inSentence >= WORDS_TO_SEPARATE);
    reading.begins = true;
  }
  reading.seen = 0;
}

function endSentence({ tokens, follow, filter, suspects }: Engine, reading: Reading, separates: boolean): void {
  const stop = (reading.seen & SEEN.ASKS ? STOP.ASKS : 0) | (separates ? STOP.SEPARATES : 0);
  tokens.stop[tokens.count - 1] = ENDS | stop;
  if (separates) reading.inSentence = 0;
  if (reading.exact) followStop(follow, filter, stop, suspects);
}

function countWord(reading: Reading, { counts }: Form, start: number, shape: Shape): void {
  const { words, text, at } = reading;
  shape.words++;
  reading.inSentence++;
  reading.singles = at - start === 1 ? reading.singles + 1 : 0;
  if (reading.singles >= SINGLES) reading.exact = false;
  if (counts !== 0) {
    shape.you += counts & COUNTS.YOU;
    shape.i += (counts & COUNTS.I) >> 1;
    if (reading.begins && counts & COUNTS.COMMAND) shape.command = true;
    if (shape.words === 1 && counts & COUNTS.QUESTION) shape.question = true;
  }
  reading.begins = false;
  // A sign between two pieces may be a letter, or nothing.
  if (
    reading.exact &&
    at < text.length &&
    words.characters[text.charCodeAt(at)] === CHARACTER.SIGN &&
    isAlphanumeric(words.characters, text.charCodeAt(at + 1))
  )
    reading.exact = isOrdinaryPair(words, text, start, at);
}
