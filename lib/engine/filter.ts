import type { Form } from './forms';
import { OP, OUTER } from './program';
import { childOf, type Machine } from './run';

/**
 * Looks for the parts of all patterns at once, word by word, and names those that are there; what is not named cannot match.
 * What one spelling begins, and which of that a second one carries on, is worked out once and remembered; few parts get
 * further than two words, and those are followed one by one.
 *
 * An item is a place in a part under way: two numbers, `at` and the part. `at` is a step of the program, or stands for a
 * branch of a word set together with the step behind it (`branchOf`, `nextOf`). Lists of items hold these pairs in a row.
 */
export type Filter = {
  machine: Machine;
  /** Per part the step where it begins. */
  begins: Int32Array;
  /** Parts that may begin with a word: `firstOf[w]` up to `firstOf[w + 1]` in `firstParts`. */
  firstOf: Int32Array;
  firstParts: Int32Array;
  /** What follows a word that begins a part, made on first use; the second for the beginning of a sentence. */
  words: (Reach | undefined)[];
  sentenceWords: (Reach | undefined)[];
  /** What a spelling begins: `form * 2`, plus one at the beginning of a sentence. Number 0 is nothing. */
  openings: (Opening | undefined)[];
  /** Known pairs, open addressing: `opening * 65536 + form`, and what the second carries on of the first. */
  keys: Int32Array;
  pairs: Int32Array;
  known: number;
  reaches: Reach[];
  /** Branches of word sets with the step behind the set, numbered from the number of steps on. */
  branchOf: number[];
  nextOf: number[];
  branches: Map<number, number>;
};

export type Reach = { items: number[]; found: number[] };

/** Items under way behind a spelling, and what becomes of them where the sentence ends there. */
export type Opening = Reach & { waiting: number[]; stopped: Reach; asked: Reach };

const SLOTS = 1 << 16;
const KNOWN_CAP = SLOTS * 0.6;
const NOTHING: Reach = { items: [], found: [] };

export function createFilter(machine: Machine, begins: Int32Array): Filter {
  return {
    machine,
    begins,
    firstOf: new Int32Array(0),
    firstParts: new Int32Array(0),
    words: [],
    sentenceWords: [],
    openings: [],
    keys: new Int32Array(SLOTS).fill(-1),
    pairs: new Int32Array(SLOTS),
    known: 0,
    reaches: [NOTHING],
    branchOf: [],
    nextOf: [],
    branches: new Map(),
  };
}

/** Drops what was worked out for spellings from number `fixed` on, which mean something else from now on. */
export function forget(filter: Filter, fixed: number): void {
  filter.openings.length = Math.min(filter.openings.length, fixed * 2);
  forgetPairs(filter);
}

function forgetPairs(filter: Filter): void {
  filter.keys.fill(-1);
  filter.known = 0;
  filter.reaches = [NOTHING];
}

/** What a spelling begins. */
export function openingOf(filter: Filter, number: number, form: Form, begins: boolean): Opening {
  const key = number * 2 + (begins ? 1 : 0);
  const known = filter.openings[key];
  if (known) return known;
  const reach: Reach = { items: [], found: [] };
  read(filter, [], form, begins, reach);
  const items = distinctItems(reach.items);
  const waiting = waitingOf(filter, items);
  const stopped: Reach = { items: [], found: [] };
  const asked: Reach = { items: [], found: [] };
  passAll(filter, waiting, false, stopped);
  passAll(filter, waiting, true, asked);
  const opening = { items, found: distinct(reach.found), waiting, stopped, asked };
  filter.openings[key] = opening;
  return opening;
}

/** What `form` carries on of an opening, as a number in `reaches`; 0 is nothing. */
export function pairOf(filter: Filter, opening: number, number: number, form: Form): number {
  const key = (opening << 16) | number;
  const { keys } = filter;
  let slot = Math.imul(key, 0x9e3779b1) >>> 16;
  for (;;) {
    const found = keys[slot];
    if (found === key) return filter.pairs[slot] as number;
    if (found === -1) return learn(filter, opening, key, form);
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function learn(filter: Filter, opening: number, key: number, form: Form): number {
  if (filter.known >= KNOWN_CAP) forgetPairs(filter);
  const reach: Reach = { items: [], found: [] };
  carry(filter, filter.openings[opening]?.items ?? [], form, reach);
  const number = reach.items.length + reach.found.length === 0 ? 0 : filter.reaches.push({ items: distinctItems(reach.items), found: distinct(reach.found) }) - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> 16;
  while (filter.keys[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
  filter.keys[slot] = key;
  filter.pairs[slot] = number;
  filter.known++;
  return number;
}

function distinct(numbers: readonly number[]): number[] {
  return numbers.length < 2 ? [...numbers] : [...new Set(numbers)];
}

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

/** Takes one spelling from items under way; nothing new begins. */
export function carry(filter: Filter, items: readonly number[], form: Form, reach: Reach): void {
  const { edges } = form;
  if (edges.length === 4) {
    const word = edges[2] as number;
    takeAll(filter, items, word, reach);
    return;
  }
  through(form, items, reach, (here, word, into) => {
    takeAll(filter, here, word, into);
  });
}

/** All readings of a spelling, with what begins in them. */
function read(filter: Filter, items: readonly number[], form: Form, begins: boolean, reach: Reach): void {
  through(form, items, reach, (here, word, into, from) => advance(filter, here, word, from === 0 && begins, into));
}

function through({ edges, inside }: Form, items: readonly number[], reach: Reach, visit: (here: readonly number[], word: number, into: Reach, from: number) => void): void {
  const places: (number[] | undefined)[] = [[...items]];
  for (let e = 0; e < edges.length; e += 4) {
    const from = edges[e] as number;
    const to = edges[e + 1] as number;
    let into = reach.items;
    if (to <= inside) {
      into = places[to] ?? [];
      places[to] = into;
    }
    visit(places[from] ?? [], edges[e + 2] as number, { items: into, found: reach.found }, from);
  }
}

function isMark({ machine }: Filter, at: number): boolean {
  const op = machine.op[at];
  return op === OP.ENDS || op === OP.ASKS;
}

/** The items that are at the mark for the end of a sentence. */
export function waitingOf(filter: Filter, items: readonly number[]): number[] {
  const waiting: number[] = [];
  for (let k = 0; k < items.length; k += 2) if (isMark(filter, items[k] as number)) waiting.push(items[k] as number, items[k + 1] as number);
  return waiting;
}

/** What becomes of items under way where a sentence ends. Two separate sentences are one word apart for a gap only. */
export function halt(filter: Filter, items: readonly number[], asks: boolean, separates: boolean, reach: Reach): void {
  const next: Reach = { items: [], found: reach.found };
  passAll(filter, items, asks, next);
  for (const list of [items, next.items]) {
    for (let k = 0; k < list.length; k += 2) {
      const at = list[k] as number;
      if (!separates) {
        if (!isMark(filter, at)) reach.items.push(at, list[k + 1] as number);
      } else if (filter.machine.op[at] === OP.GAP) take(filter, at, list[k + 1] as number, 0, reach);
    }
  }
}

/** Goes on behind the end of a sentence for every item that waits for it. */
export function passAll(filter: Filter, items: readonly number[], asks: boolean, reach: Reach): void {
  const { machine } = filter;
  for (let k = 0; k < items.length; k += 2) {
    const step = items[k] as number;
    const op = machine.op[step];
    if (op === OP.ENDS || (asks && op === OP.ASKS)) settle(filter, machine.next[step] as number, items[k + 1] as number, true, asks ? 2 : 1, reach);
  }
}

/** Takes one word from every item and from every beginning. */
export function advance(filter: Filter, items: readonly number[], word: number, begins: boolean, reach: Reach): void {
  takeAll(filter, items, word, reach);
  if (word === 0) return;
  const opening = wordOf(filter, word, begins);
  for (const number of opening.items) reach.items.push(number);
  for (const part of opening.found) reach.found.push(part);
}

export function takeAll(filter: Filter, items: readonly number[], word: number, reach: Reach): void {
  for (let k = 0; k < items.length; k += 2) take(filter, items[k] as number, items[k + 1] as number, word, reach);
}

function take(filter: Filter, at: number, part: number, word: number, reach: Reach): void {
  const { machine } = filter;
  const steps = machine.op.length;
  if (at < steps) {
    const op = machine.op[at];
    if (op === OP.GAP || (op === OP.WORD && machine.arg[at] === word)) settle(filter, machine.next[at] as number, part, true, 0, reach);
    return;
  }
  if (word === 0) return;
  const next = filter.nextOf[at - steps] as number;
  const child = childOf(machine, filter.branchOf[at - steps] as number, word);
  if (child < 0) return;
  if (machine.full[child] !== 0) settle(filter, next, part, true, 0, reach);
  if (machine.full[child] !== 1) reach.items.push(branchItem(filter, child, next), part);
}

/** The number that stands for a branch with the step behind its set. */
function branchItem(filter: Filter, branch: number, next: number): number {
  const steps = filter.machine.op.length;
  const key = branch * steps + next;
  let at = filter.branches.get(key);
  if (at === undefined) {
    at = steps + filter.branchOf.push(branch) - 1;
    filter.nextOf.push(next);
    filter.branches.set(key, at);
  }
  return at;
}

/**
 * Follows what takes no word. A gap between parts ends this one; what must not follow is not looked at.
 * @param begins whether a sentence may begin here
 * @param ended 1 where one ended, 2 where it asked
 */
function settle(filter: Filter, step: number, part: number, begins: boolean, ended: number, reach: Reach): void {
  const { machine } = filter;
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
        settle(filter, machine.other[step] as number, part, begins, ended, reach);
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
        reach.items.push(branchItem(filter, machine.roots[machine.arg[step] as number] as number, next), part);
        return;
    }
    step = next;
  }
}

/** What a word leads to as the first of a part. */
function wordOf(filter: Filter, word: number, begins: boolean): Reach {
  const known = begins ? filter.sentenceWords : filter.words;
  const before = known[word];
  if (before) return before;
  const reach: Reach = { items: [], found: [] };
  for (let k = filter.firstOf[word] as number; k < (filter.firstOf[word + 1] as number); k++) {
    const part = filter.firstParts[k] as number;
    takeAll(filter, beginningOf(filter, part, begins), word, reach);
  }
  known[word] = reach;
  return reach;
}

/** The items with which a part begins. */
export function beginningOf(filter: Filter, part: number, begins: boolean): number[] {
  const start: Reach = { items: [], found: [] };
  settle(filter, filter.begins[part] as number, part, begins, 0, start);
  return start.items;
}
