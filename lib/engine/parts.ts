import { beginningOf, type Parts } from './items';
import { OP } from './program';
import type { Machine } from './run';

/** The parts with their index: which of them may begin with a word. */
export function createParts(machine: Machine, begins: Int32Array, sets: readonly Int32Array[]): Parts {
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
  for (const { word } of pairs) firstOf[word + 1] = (firstOf[word + 1] as number) + 1;
  for (let word = 0; word < machine.words; word++)
    firstOf[word + 1] = (firstOf[word + 1] as number) + (firstOf[word] as number);
  const next = firstOf.slice();
  parts.firstParts = new Int32Array(pairs.length);
  for (const { word, part } of pairs) {
    const slot = next[word] as number;
    parts.firstParts[slot] = part;
    next[word] = slot + 1;
  }
  return parts;
}

function firstWords(parts: Parts, sets: readonly Int32Array[]): { word: number; part: number }[] {
  const { machine, begins, branchOf } = parts;
  const steps = machine.op.length;
  const setAt = new Map<number, Int32Array>();
  machine.roots.forEach((root, set) => {
    setAt.set(root, sets[set] ?? new Int32Array(0));
  });
  const pairs: { word: number; part: number }[] = [];
  for (let part = 0; part < begins.length; part++) {
    const items = beginningOf(parts, part, true);
    for (let k = 0; k < items.length; k += 2) {
      const at = items[k] as number;
      if (at >= steps) eachFirst(setAt.get(branchOf[at - steps] as number), (word) => pairs.push({ word, part }));
      else if (machine.op[at] === OP.WORD) pairs.push({ word: machine.arg[at] as number, part });
    }
  }
  return pairs;
}

function eachFirst(set: Int32Array | undefined, visit: (word: number) => unknown): void {
  let last = 0;
  for (let k = 0; set && k < set.length; k += (set[k] as number) + 1) {
    const word = set[k + 1] as number;
    if (word !== last) visit(word);
    last = word;
  }
}
