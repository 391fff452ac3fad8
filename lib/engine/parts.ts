import type { CompiledPack } from './compile';
import { beginningOf, type Parts } from './items';
import type { Lists } from './lists';
import { OP } from './program';
import type { Machine } from './run';

type Sets = Pick<CompiledPack, 'entries' | 'sets'>;

/** The parts with their index: which of them may begin with a word. */
export function createParts(machine: Machine, begins: Int32Array, sets: Sets): Parts {
  const parts: Parts = {
    machine,
    begins,
    firstOf: new Int32Array(machine.words + 1),
    firstParts: new Int32Array(0),
    words: [],
    sentenceWords: [],
    branchOf: [],
    nextOf: [],
    branches: new Map(),
  };
  const pairs = firstWords(parts, sets);
  const { firstOf } = parts;
  for (let k = 0; k < pairs.length; k += 2) {
    const word = pairs[k] as number;
    firstOf[word + 1] = (firstOf[word + 1] as number) + 1;
  }
  for (let word = 0; word < machine.words; word++)
    firstOf[word + 1] = (firstOf[word + 1] as number) + (firstOf[word] as number);
  const next = firstOf.slice();
  parts.firstParts = new Int32Array(pairs.length / 2);
  for (let k = 0; k < pairs.length; k += 2) {
    const word = pairs[k] as number;
    const slot = next[word] as number;
    parts.firstParts[slot] = pairs[k + 1] as number;
    next[word] = slot + 1;
  }
  return parts;
}

/** Pairs of a word and a part that it may begin. */
function firstWords(parts: Parts, { entries, sets }: Sets): number[] {
  const { machine, begins, branchOf } = parts;
  const steps = machine.op.length;
  const setAt = new Map<number, number>();
  machine.roots.forEach((root, set) => {
    setAt.set(root, set);
  });
  const pairs: number[] = [];
  /** Per word the part with which it was last paired: entries of one set may begin alike. */
  const paired = new Int32Array(machine.words).fill(-1);
  const pair = (word: number, part: number) => {
    if (paired[word] === part) return;
    paired[word] = part;
    pairs.push(word, part);
  };
  for (let part = 0; part < begins.length; part++) {
    const items = beginningOf(parts, part, true);
    for (let k = 0; k < items.length; k += 2) {
      const at = items[k] as number;
      if (at < steps) {
        if (machine.op[at] === OP.WORD) pair(machine.arg[at] as number, part);
        continue;
      }
      const set = setAt.get(branchOf[at - steps] as number) as number;
      for (let m = sets.at[set] as number; m < (sets.at[set + 1] as number); m++)
        pair(firstWord(entries, sets.items[m] as number), part);
    }
  }
  return pairs;
}

function firstWord(entries: Lists, entry: number): number {
  return entries.items[entries.at[entry] as number] as number;
}
