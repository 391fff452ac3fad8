import { eachNextWord, type Machine } from '../machine/machine';
import { OP } from '../patterns/program';
import { beginningOf, type Parts } from './items';

/** The parts with their index: which of them may begin with a word. */
export function createParts(machine: Machine, begins: Int32Array): Parts {
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
  const pairs = firstWords(parts);
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
function firstWords(parts: Parts): number[] {
  const pairs: number[] = [];
  /** Per word the part with which it was last paired: a part may begin with a word in several ways. */
  const paired = new Int32Array(parts.machine.words).fill(-1);
  for (let part = 0; part < parts.begins.length; part++) {
    const items = beginningOf(parts, part, true);
    for (let k = 0; k < items.length; k += 2)
      eachWordTaken(parts, items[k] as number, (word) => {
        if (paired[word] === part) return;
        paired[word] = part;
        pairs.push(word, part);
      });
  }
  return pairs;
}

/** Every word that an item (its `at`) goes on with; a gap goes on with any and names none. */
export function eachWordTaken({ machine, branchOf }: Parts, at: number, visit: (word: number) => void): void {
  const steps = machine.op.length;
  if (at >= steps) eachNextWord(machine, branchOf[at - steps] as number, visit);
  else if (machine.op[at] === OP.WORD) visit(machine.arg[at] as number);
}
