/** The tokens of the text at hand: forms, places in the text, ages, and what follows each (`STOP` bits plus `ENDS`). */
export type Tokens = {
  count: number;
  form: Int32Array;
  start: Int32Array;
  end: Int32Array;
  age: Uint8Array;
  stop: Uint8Array;
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
  };
}
