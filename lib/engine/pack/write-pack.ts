import { OP } from '../patterns/program';
import { writeNumbers } from './columns';
import type { CompiledPack, CompiledRule } from './compiled-pack';
import { type Lists, listAt, listCount } from './lists';
import type { Packed } from './read-pack';

/** Writes a compiled pack as text, when the extension is built; `readPack` reads it there. */
export function writePack({ rules, guards, lexicon, characters, words, program, ...lists }: CompiledPack): string {
  const { op } = program;
  const newest = createNewest();
  const packed: Packed = {
    rules: rules.map(({ match: _, unless: __, ...rule }) => rule),
    guards,
    lexicon,
    characters,
    words: words.join(' '),
    op: writeNumbers(op),
    set: writeNumbers([...program.arg].filter((_, step) => op[step] === OP.SET).map(newest)),
    arg: writeNumbers(program.arg.filter((_, step) => op[step] !== OP.SET)),
    next: writeNumbers(program.next.map(stepsBack)),
    other: writeNumbers(program.other.map(stepsBack)),
    entries: writeNumbers(each(lists.entries, (words) => [words.length - 1, ...words])),
    sets: writeSets(lists.sets),
    starts: writeNumbers(lists.starts.map(distanceFromLast)),
    segments: writeNumbers(each(lists.segments, (parts) => [parts.length, ...parts])),
    patterns: writePatterns(rules),
  };
  return JSON.stringify(packed);
}

function stepsBack(to: number, step: number): number {
  return to === 0 ? 0 : step - to;
}

function distanceFromLast(step: number, k: number, steps: Int32Array): number {
  const distance = step - (steps[k - 1] ?? 0);
  return distance < 0 ? -distance * 2 + 1 : distance * 2;
}

function writePatterns(rules: readonly CompiledRule[]): string {
  const newest = createNewest();
  return writeNumbers(
    rules.flatMap(({ match, unless }) => [match.length, unless.length, ...[...match, ...unless].map(newest)]),
  );
}

/** Entries are numbered as they are met, so the new ones of a set need no numbers. */
function writeSets(sets: Lists): string {
  let next = 0;
  return writeNumbers(
    each(sets, (entries) => {
      const known = entries.filter((entry) => entry < next);
      next += entries.length - known.length;
      return [
        known.length,
        entries.length - known.length,
        ...known.map((entry, k) => entry - (known[k - 1] ?? -1) - 1),
      ];
    }),
  );
}

function each(lists: Lists, write: (list: number[]) => number[]): number[] {
  return Array.from({ length: listCount(lists) }, (_, k) => write([...listAt(lists, k)])).flat();
}

function createNewest(): (number: number) => number {
  let next = 0;
  return (number) => {
    if (number !== next) return next - number;
    next++;
    return 0;
  };
}
