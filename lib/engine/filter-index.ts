import { beginningOf, createFilter, type Filter } from './filter';
import { OP } from './program';
import type { Machine } from './run';

/** The filter with its index: which parts may begin with a word. */
export function buildFilter(machine: Machine, begins: Int32Array, sets: readonly Int32Array[]): Filter {
  const filter = createFilter(machine, begins);
  const setAt = new Map<number, Int32Array>();
  machine.roots.forEach((root, set) => setAt.set(root, sets[set] ?? new Int32Array(0)));
  const words: number[] = [];
  const parts: number[] = [];
  const add = (word: number, part: number) => {
    words.push(word);
    parts.push(part);
  };
  for (let part = 0; part < begins.length; part++) {
    const items = beginningOf(filter, part, true);
    for (let k = 0; k < items.length; k += 2) {
      const at = items[k] as number;
      if (at >= machine.op.length) eachFirst(setAt.get(filter.branchOf[at - machine.op.length] as number), (word) => add(word, part));
      else if (machine.op[at] === OP.WORD) add(machine.arg[at] as number, part);
    }
  }
  filter.firstOf = new Int32Array(machine.words + 1);
  for (const word of words) filter.firstOf[word + 1] = (filter.firstOf[word + 1] as number) + 1;
  for (let word = 0; word < machine.words; word++) filter.firstOf[word + 1] = (filter.firstOf[word + 1] as number) + (filter.firstOf[word] as number);
  const next = filter.firstOf.slice();
  filter.firstParts = new Int32Array(words.length);
  words.forEach((word, k) => {
    const slot = next[word] as number;
    // One part may begin with the same word in two ways; once is enough.
    filter.firstParts[slot] = parts[k] as number;
    next[word] = slot + 1;
  });
  return filter;
}

function eachFirst(set: Int32Array | undefined, visit: (word: number) => void): void {
  let last = 0;
  for (let k = 0; set && k < set.length; k += (set[k] as number) + 1) {
    const word = set[k + 1] as number;
    if (word !== last) visit(word);
    last = word;
  }
}
