import type { Pattern } from './pattern';

/** The steps that a compiled pattern is made of. */
export const OP = { ACCEPT: 0, WORD: 1, SET: 2, GAP: 3, NOT: 4, EITHER: 5, BEGINS: 6, ENDS: 7, ASKS: 8 } as const;

/**
 * Steps of all patterns in columns. Step k does `op[k]` with `arg[k]` and goes on at `next[k]`; `either` and `gap` may go on
 * at `other[k]` instead. Step 0 accepts.
 */
export type Program = { op: number[]; arg: number[]; next: number[]; other: number[] };

/** Where a gap stands: between the parts of a pattern, or inside a group. */
export const OUTER = 0;
export const INNER = 1;

/** A group with more readings than this is kept as steps instead of being written out as a word set. */
const WRITTEN_OUT_CAP = 300;
/** A group of more alternatives than this inside another group is most likely a named word set. */
const SHARED_FROM = 8;
/** Readings of a phrase inside a group; `your? #Adult` is shorter as steps. */
const PHRASE_CAP = 6;

export type Assembler = {
  program: Program;
  /** Every entry of some word set once, as the numbers of its words, in the order in which they are met. */
  entries: number[][];
  /** Word sets as the numbers of their entries, in order. */
  sets: number[][];
  /** Adds a pattern and returns the step at which each of its top-level parts begins. */
  add(pattern: Pattern): number[];
};

/** Turns patterns into steps. Equal word sets, and equal steps, are kept once for all patterns. */
export function createAssembler(numberOf: (word: string) => number): Assembler {
  const program: Program = { op: [OP.ACCEPT], arg: [0], next: [0], other: [0] };
  const entries: number[][] = [];
  const sets: number[][] = [];
  const entryNumbers = new Map<string, number>();
  const setNumbers = new Map<string, number>();
  const steps = new Map<string, number>();

  function step(op: number, arg: number, next: number, other = 0): number {
    const key = `${op} ${arg} ${next} ${other}`;
    const known = steps.get(key);
    if (known !== undefined) return known;
    program.op.push(op);
    program.arg.push(arg);
    program.next.push(next);
    program.other.push(other);
    steps.set(key, program.op.length - 1);
    return program.op.length - 1;
  }

  function entry(words: readonly string[]): number {
    const numbers = words.map(numberOf);
    const key = numbers.join(' ');
    const known = entryNumbers.get(key);
    if (known !== undefined) return known;
    entryNumbers.set(key, entries.length);
    return entries.push(numbers) - 1;
  }

  function set(of: readonly string[][]): number {
    const members = [...new Set(of.map(entry))].sort((a, b) => a - b);
    const key = members.join(' ');
    const known = setNumbers.get(key);
    if (known !== undefined) return known;
    setNumbers.set(key, sets.length);
    return sets.push(members) - 1;
  }

  /** Steps for a pattern after which `next` follows. */
  function emit(pattern: Pattern, next: number, within = INNER): number {
    switch (pattern.kind) {
      case 'word':
        return step(OP.WORD, numberOf(pattern.word), next);
      case 'gap': {
        let here = next;
        for (let k = 0; k < pattern.most; k++) here = step(OP.GAP, within, here, next);
        return here;
      }
      case 'all':
        return pattern.parts.reduceRight((after, part) => emit(part, after), next);
      case 'optional':
        return step(OP.EITHER, 0, emit(pattern.part, next), next);
      case 'not':
        return step(OP.NOT, emit(pattern.part, 0), next);
      case 'begins':
        return step(OP.BEGINS, 0, next);
      case 'ends':
        return step(OP.ENDS, 0, next);
      case 'asks':
        return step(OP.ASKS, 0, next);
      case 'one':
        return choice(pattern.of, next);
    }
  }

  function choice(of: readonly Pattern[], next: number): number {
    const written: string[][] = [];
    const others: Pattern[] = [];
    for (const option of of) {
      // A named word set inside a group stays one set for all who name it.
      const entries = option.kind === 'one' && option.of.length > SHARED_FROM ? undefined : writeOut(option);
      if (entries && written.length + entries.length <= WRITTEN_OUT_CAP) written.push(...entries);
      else others.push(option);
    }
    const full = written.filter((entry) => entry.length > 0);
    const ways = others.map((option) => emit(option, next));
    if (full.length > 0) ways.push(step(OP.SET, set(full), next));
    if (full.length < written.length) ways.push(next);
    return ways.reduceRight((rest, way) => (rest === -1 ? way : step(OP.EITHER, 0, way, rest)), -1);
  }

  function add(pattern: Pattern): number[] {
    if (pattern.kind !== 'all') return [emit(pattern, 0)];
    const begins: number[] = [];
    pattern.parts.reduceRight((after, part, k) => (begins[k] = emit(part, after, OUTER)), 0);
    return begins;
  }

  return { program, entries, sets, add };
}

/** All word sequences of a pattern, or nothing where it is more than a list of them. */
function writeOut(pattern: Pattern): string[][] | undefined {
  if (pattern.kind === 'word') return [[pattern.word]];
  if (pattern.kind === 'optional') {
    const part = writeOut(pattern.part);
    return part && [...part, []];
  }
  if (pattern.kind === 'one') {
    const of: string[][] = [];
    for (const option of pattern.of) {
      const entries = writeOut(option);
      if (!entries) return undefined;
      of.push(...entries);
    }
    return of.length <= WRITTEN_OUT_CAP ? of : undefined;
  }
  if (pattern.kind !== 'all') return undefined;
  let entries: string[][] = [[]];
  for (const part of pattern.parts) {
    const ways = writeOut(part);
    if (!ways || entries.length * ways.length > PHRASE_CAP) return undefined;
    entries = entries.flatMap((start) => ways.map((way) => [...start, ...way]));
  }
  return entries;
}
