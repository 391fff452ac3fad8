import { childOf, fullness, type Machine } from '../machine/machine';
import { OP, OUTER } from '../patterns/program';

/**
 * The parts of all patterns, and how one word moves what is under way in them.
 *
 * An item is a place in a part under way: two numbers, `at` and the part. `at` is a step of the program, or stands for a
 * branch of a word set together with the step behind it (`branchOf`, `nextOf`). Lists of items hold these pairs in a row.
 */
export type Parts = {
  machine: Machine;
  /** Per part the step where it begins. */
  begins: Int32Array;
  /** Parts that may begin with a word: `firstOf[w]` up to `firstOf[w + 1]` in `firstParts`. */
  firstOf: Int32Array;
  firstParts: Int32Array;
  /** What follows a word that begins a part, made on first use; the second for the beginning of a sentence. */
  words: (Reach | undefined)[];
  sentenceWords: (Reach | undefined)[];
  /** Branches of word sets with the step behind the set, numbered from the number of steps on. */
  branchOf: number[];
  nextOf: number[];
  branches: Map<number, number>;
};

/** Items that go on, and parts that are complete. */
export type Reach = { items: number[]; found: number[] };

/** The same items, each once; else optional words would double what is followed. */
export function distinctItems(items: readonly number[]): number[] {
  if (items.length < 4) return [...items];
  const seen = new Set<number>();
  const kept: number[] = [];
  for (let k = 0; k < items.length; k += 2) {
    const name = (items[k] as number) * 65_536 + (items[k + 1] as number);
    if (seen.has(name)) continue;
    seen.add(name);
    kept.push(items[k] as number, items[k + 1] as number);
  }
  return kept;
}

function isMark({ machine }: Parts, at: number): boolean {
  const op = machine.op[at];
  return op === OP.ENDS || op === OP.ASKS;
}

/** The items that are at the mark for the end of a sentence. */
export function waitingOf(parts: Parts, items: readonly number[]): number[] {
  const waiting: number[] = [];
  for (let k = 0; k < items.length; k += 2)
    if (isMark(parts, items[k] as number)) waiting.push(items[k] as number, items[k + 1] as number);
  return waiting;
}

/** What becomes of items under way where a sentence ends. Two separate sentences are one word apart for a gap only. */
export function halt(parts: Parts, items: readonly number[], asks: boolean, separates: boolean, reach: Reach): void {
  const next: Reach = { items: [], found: reach.found };
  passAll(parts, items, asks, next);
  for (const list of [items, next.items]) {
    for (let k = 0; k < list.length; k += 2) {
      const at = list[k] as number;
      if (!separates) {
        if (!isMark(parts, at)) reach.items.push(at, list[k + 1] as number);
      } else if (parts.machine.op[at] === OP.GAP) take(parts, at, list[k + 1] as number, 0, reach);
    }
  }
}

/** Goes on behind the end of a sentence for every item that waits for it. */
function passAll(parts: Parts, items: readonly number[], asks: boolean, reach: Reach): void {
  const { machine } = parts;
  for (let k = 0; k < items.length; k += 2) {
    const step = items[k] as number;
    const op = machine.op[step];
    if (op === OP.ENDS || (asks && op === OP.ASKS))
      settle(parts, machine.next[step] as number, items[k + 1] as number, true, asks ? 2 : 1, reach);
  }
}

/** Takes one word from every item and from every beginning. */
export function advance(parts: Parts, items: readonly number[], word: number, begins: boolean, reach: Reach): void {
  takeAll(parts, items, word, reach);
  if (word === 0) return;
  const opening = wordOf(parts, word, begins);
  for (const number of opening.items) reach.items.push(number);
  for (const part of opening.found) reach.found.push(part);
}

export function takeAll(parts: Parts, items: readonly number[], word: number, reach: Reach): void {
  for (let k = 0; k < items.length; k += 2) take(parts, items[k] as number, items[k + 1] as number, word, reach);
}

function take(parts: Parts, at: number, part: number, word: number, reach: Reach): void {
  const { machine } = parts;
  const steps = machine.op.length;
  if (at < steps) {
    const op = machine.op[at];
    if (op === OP.GAP || (op === OP.WORD && machine.arg[at] === word))
      settle(parts, machine.next[at] as number, part, true, 0, reach);
    return;
  }
  if (word === 0) return;
  const next = parts.nextOf[at - steps] as number;
  const child = childOf(machine, parts.branchOf[at - steps] as number, word);
  if (child < 0) return;
  const full = fullness(machine, child);
  if (full !== 0) settle(parts, next, part, true, 0, reach);
  if (full !== 1) reach.items.push(branchItem(parts, child, next), part);
}

/** The number that stands for a branch with the step behind its set. */
function branchItem(parts: Parts, branch: number, next: number): number {
  const steps = parts.machine.op.length;
  const key = branch * steps + next;
  let at = parts.branches.get(key);
  if (at === undefined) {
    at = steps + parts.branchOf.push(branch) - 1;
    parts.nextOf.push(next);
    parts.branches.set(key, at);
  }
  return at;
}

/**
 * Follows what takes no word. A gap between parts ends this one; what must not follow is not looked at.
 * @param begins whether a sentence may begin here
 * @param ended 1 where one ended, 2 where it asked
 */
function settle(parts: Parts, step: number, part: number, begins: boolean, ended: number, reach: Reach): void {
  const { machine } = parts;
  for (;;) {
    const next = machine.next[step] as number;
    switch (machine.op[step]) {
      case OP.ACCEPT:
        reach.found.push(part);
        return;
      case OP.GAP:
        if (machine.arg[step] === OUTER) {
          reach.found.push(part);
          return;
        }
        reach.items.push(step, part);
        step = machine.other[step] as number;
        continue;
      case OP.EITHER:
        settle(parts, machine.other[step] as number, part, begins, ended, reach);
        break;
      case OP.BEGINS:
        // What begins with a gap may be found without it, anywhere.
        if (!begins && machine.op[next] !== OP.GAP) return;
        break;
      case OP.NOT:
        break;
      case OP.ENDS:
      case OP.ASKS:
        if (ended < (machine.op[step] === OP.ENDS ? 1 : 2)) {
          reach.items.push(step, part);
          return;
        }
        break;
      case OP.WORD:
        reach.items.push(step, part);
        return;
      default:
        reach.items.push(branchItem(parts, machine.arg[step] as number, next), part);
        return;
    }
    step = next;
  }
}

/** What a word leads to as the first of a part. */
function wordOf(parts: Parts, word: number, begins: boolean): Reach {
  const known = begins ? parts.sentenceWords : parts.words;
  const before = known[word];
  if (before) return before;
  const reach: Reach = { items: [], found: [] };
  for (let k = parts.firstOf[word] as number; k < (parts.firstOf[word + 1] as number); k++) {
    const part = parts.firstParts[k] as number;
    takeAll(parts, beginningOf(parts, part, begins), word, reach);
  }
  known[word] = reach;
  return reach;
}

/** The items with which a part begins. */
export function beginningOf(parts: Parts, part: number, begins: boolean): number[] {
  return itemsFrom(parts, parts.begins[part] as number, part, begins).items;
}

/** What can be reached from a step without any word. */
export function itemsFrom(parts: Parts, step: number, part: number, begins: boolean): Reach {
  const start: Reach = { items: [], found: [] };
  settle(parts, step, part, begins, 0, start);
  return start;
}
