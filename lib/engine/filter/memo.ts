/**
 * Steps that were worked out, by state and symbol: open addressing in a table that grows with what is in it. In front of it
 * stand those that were asked for lately, one in each place.
 */
export type Memo = {
  keys: Int32Array;
  steps: Int32Array;
  known: number;
  lateKeys: Int32Array;
  lateSteps: Int32Array;
};

/** No step is this. */
export const UNKNOWN = -1;

const LATELY = 1 << 15;
const SMALLEST = 1 << 12;
const LARGEST = 1 << 17;
/** Above this share the table grows; at its largest, above the second nothing more is remembered. */
const CROWDED = 0.5;
const FULL = 0.9;

export function createMemo(): Memo {
  return {
    keys: new Int32Array(SMALLEST).fill(UNKNOWN),
    steps: new Int32Array(SMALLEST),
    known: 0,
    lateKeys: new Int32Array(LATELY).fill(UNKNOWN),
    lateSteps: new Int32Array(LATELY),
  };
}

export function clearMemo(memo: Memo): void {
  memo.keys.fill(UNKNOWN);
  memo.lateKeys.fill(UNKNOWN);
  memo.known = 0;
}

/** Whether only one more text should be read before all is forgotten. */
export function isCrowded({ known }: Memo): boolean {
  return known > LARGEST * 0.6;
}

/** A step that was asked for lately. */
export function recallLate({ lateKeys, lateSteps }: Memo, state: number, symbol: number): number {
  const key = (state << 16) | symbol;
  const slot = spread(key) & (LATELY - 1);
  return lateKeys[slot] === key ? (lateSteps[slot] as number) : UNKNOWN;
}

export function rememberLate({ lateKeys, lateSteps }: Memo, state: number, symbol: number, step: number): void {
  const key = (state << 16) | symbol;
  const slot = spread(key) & (LATELY - 1);
  lateKeys[slot] = key;
  lateSteps[slot] = step;
}

export function recall({ keys, steps }: Memo, state: number, symbol: number): number {
  const key = (state << 16) | symbol;
  const mask = keys.length - 1;
  let slot = spread(key) & mask;
  for (;;) {
    const found = keys[slot];
    if (found === key) return steps[slot] as number;
    if (found === UNKNOWN) return UNKNOWN;
    slot = (slot + 1) & mask;
  }
}

/** Remembers a step, as long as there is room: in a text without end it is worked out again each time. */
export function remember(memo: Memo, state: number, symbol: number, step: number): void {
  const size = memo.keys.length;
  if (memo.known > size * CROWDED && size < LARGEST) enlarge(memo);
  if (memo.known > memo.keys.length * FULL) return;
  insert(memo, (state << 16) | symbol, step);
  memo.known++;
}

function enlarge(memo: Memo): void {
  const { keys, steps } = memo;
  memo.keys = new Int32Array(keys.length * 4).fill(UNKNOWN);
  memo.steps = new Int32Array(keys.length * 4);
  keys.forEach((key, slot) => {
    if (key !== UNKNOWN) insert(memo, key, steps[slot] as number);
  });
}

function insert({ keys, steps }: Memo, key: number, step: number): void {
  const mask = keys.length - 1;
  let slot = spread(key) & mask;
  while (keys[slot] !== UNKNOWN) slot = (slot + 1) & mask;
  keys[slot] = key;
  steps[slot] = step;
}

function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 12;
}
