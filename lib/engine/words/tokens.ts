import { OTHER } from './forms';
import { SEEN } from './signs';

/** The tokens of the text at hand: forms, places in the text, ages, and what follows each (`STOP` bits plus `ENDS`). */
export type Tokens = {
  count: number;
  form: Int32Array;
  start: Int32Array;
  end: Int32Array;
  age: Uint8Array;
  stop: Uint8Array;
  /** Whether they are what is meant; else only the exact reading can tell. */
  exact: boolean;
  /** Whether a question mark stands anywhere. */
  asks: boolean;
  /** Digits that stand in a row at the end of what is read so far. */
  digits: number;
};

export const ENDS = 4;
export const STOP = { ASKS: 1, SEPARATES: 2 } as const;

export function createTokens(size = 256): Tokens {
  return {
    count: 0,
    form: new Int32Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    age: new Uint8Array(size),
    stop: new Uint8Array(size),
    exact: true,
    asks: false,
    digits: 0,
  };
}

export function empty(tokens: Tokens): void {
  tokens.count = tokens.digits = 0;
  tokens.exact = true;
  tokens.asks = false;
}

/** @param form below 0 where only the exact reading can tell */
export function addToken(tokens: Tokens, form: number, start: number, end: number, age: number): void {
  const { count } = tokens;
  if (form < 0) tokens.exact = false;
  tokens.form[count] = form < 0 ? OTHER.WORD : form;
  tokens.start[count] = start;
  tokens.end[count] = end;
  tokens.age[count] = age;
  tokens.stop[count] = 0;
  tokens.count = count + 1;
}

/**
 * Notes what stands behind the last token.
 * @param seen `SEEN` bits
 * @returns whether what comes next is said of something else
 */
export function endSentence(tokens: Tokens, seen: number, separates: boolean): boolean {
  if (seen & SEEN.UNCLEAR) tokens.exact = false;
  const asks = (seen & SEEN.ASKS) !== 0;
  if (asks) tokens.asks = true;
  if ((seen & SEEN.ENDS) === 0 || tokens.count === 0) return false;
  tokens.stop[tokens.count - 1] = ENDS | (asks ? STOP.ASKS : 0) | (separates ? STOP.SEPARATES : 0);
  return separates;
}
