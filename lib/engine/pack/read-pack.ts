import type { Lexicon } from '../../text/lexicon';
import { OP } from '../patterns/program';
import { readNumbers } from './columns';
import type { CompiledGuard, CompiledPack, CompiledRule } from './compiled-pack';
import type { Lists } from './lists';

/**
 * A compiled pack as text. The lists of numbers are written by `columns.ts`, as distances: those that count upwards as
 * things are met (`Newest`), and steps from where they are.
 */
export type Packed = {
  rules: Omit<CompiledRule, 'match' | 'unless'>[];
  guards: CompiledGuard[];
  lexicon: Lexicon;
  characters: string;
  /** All words, a space between. */
  words: string;
  /** The program: what a step does, its word set, its other argument, and how far back the steps behind it are. */
  op: string;
  set: string;
  arg: string;
  next: string;
  other: string;
  /** Per entry how many words it has beyond the first, and its words. */
  entries: string;
  /** Per word set how many known and how many new entries it has, and the known ones as distances. */
  sets: string;
  /** Per pattern its first step as a distance from that of the one before, up (even) or down (odd). */
  starts: string;
  /** Per pattern how many parts are looked for, and their places. */
  segments: string;
  /** Per rule how many patterns match and how many veto, and these. */
  patterns: string;
};

/** Undoes `writePack`. */
export function readPack(text: string): CompiledPack {
  const packed = JSON.parse(text) as Packed;
  const { guards, lexicon, characters } = packed;
  const entries = readEntries(readNumbers(packed.entries));
  return {
    rules: readRules(packed),
    guards,
    lexicon,
    words: packed.words.split(' '),
    program: readProgram(packed),
    entries,
    sets: readSets(readNumbers(packed.sets)),
    starts: readStarts(readNumbers(packed.starts)),
    segments: readLists(readNumbers(packed.segments)),
    characters,
  };
}

function readRules({ rules, patterns }: Packed): CompiledRule[] {
  const take = reader(readNumbers(patterns));
  const newest = createNewest();
  return rules.map((rule) => {
    const [matches, vetoes] = [take(), take()];
    const some = (count: number) => Array.from({ length: count }, () => newest(take()));
    return { ...rule, match: some(matches), unless: some(vetoes) };
  });
}

function readProgram(packed: Packed): CompiledPack['program'] {
  const op = Uint8Array.from(readNumbers(packed.op));
  const set = reader(readNumbers(packed.set));
  const arg = reader(readNumbers(packed.arg));
  const newest = createNewest();
  const stepBack = (back: number, step: number) => (back === 0 ? 0 : step - back);
  return {
    op,
    arg: Int32Array.from(op, (one) => (one === OP.SET ? newest(set()) : arg())),
    next: readNumbers(packed.next).map(stepBack),
    other: readNumbers(packed.other).map(stepBack),
  };
}

function readEntries(numbers: Int32Array): Lists {
  return gather(numbers, (take, put) => {
    for (let left = take(); left >= 0; left--) put(take());
  });
}

function readSets(numbers: Int32Array): Lists {
  let next = 0;
  return gather(numbers, (take, put) => {
    const [known, fresh] = [take(), take()];
    let entry = -1;
    for (let k = 0; k < known; k++) {
      entry += take() + 1;
      put(entry);
    }
    for (let k = 0; k < fresh; k++) put(next++);
  });
}

function readLists(numbers: Int32Array): Lists {
  return gather(numbers, (take, put) => {
    for (let left = take(); left > 0; left--) put(take());
  });
}

function readStarts(numbers: Int32Array): Int32Array {
  let step = 0;
  return numbers.map((distance) => {
    step += distance & 1 ? -(distance >> 1) : distance >> 1;
    return step;
  });
}

/** Reads one list after the other until no number is left. */
function gather(numbers: Int32Array, readOne: (take: () => number, put: (number: number) => void) => void): Lists {
  const items: number[] = [];
  const at = [0];
  let k = 0;
  const take = () => numbers[k++] as number;
  const put = (number: number) => void items.push(number);
  while (k < numbers.length) {
    readOne(take, put);
    at.push(items.length);
  }
  return { at: Int32Array.from(at), items: Int32Array.from(items) };
}

function reader(numbers: Int32Array): () => number {
  let k = 0;
  return () => numbers[k++] as number;
}

/** Numbers of things in the order in which they are met: 0 is the next new one, else how far back from it. */
function createNewest(): (back: number) => number {
  let next = 0;
  return (back) => (back === 0 ? next++ : next - back);
}
