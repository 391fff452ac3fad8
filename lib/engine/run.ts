import type { CompiledPack } from './compile';
import type { Found } from './found';
import { type Graph, MARK } from './graph';
import { OP } from './program';

/** A program in typed arrays, and all word sets as one trie: `children` by (branch, word); `full` is 1 where an entry ends, 2 where a longer one goes on. */
export type Machine = {
  op: Uint8Array;
  arg: Int32Array;
  next: Int32Array;
  other: Int32Array;
  roots: Int32Array;
  full: Uint8Array;
  keys: Int32Array;
  children: Int32Array;
  mask: number;
  /** Words are numbered below this. */
  words: number;
};

export function createMachine({ program, entries, sets, words }: CompiledPack): Machine {
  const count = words.length + 1;
  // Room for every word of every set, were nothing shared.
  let nodes = sets.at.length;
  for (const entry of sets.items) nodes += (entries.at[entry + 1] as number) - (entries.at[entry] as number);
  let size = 64;
  while (size < nodes * 1.5) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size).fill(-1);
  const children = new Int32Array(size);
  const full = new Uint8Array(nodes);
  const grows = new Uint8Array(nodes);
  const roots = new Int32Array(sets.at.length - 1);
  let branches = 0;
  for (let set = 0; set < roots.length; set++) {
    const root = branches++;
    roots[set] = root;
    for (let at = sets.at[set] as number; at < (sets.at[set + 1] as number); at++) {
      const entry = sets.items[at] as number;
      let here = root;
      for (let k = entries.at[entry] as number; k < (entries.at[entry + 1] as number); k++) {
        const key = here * count + (entries.items[k] as number);
        let slot = slotOf(key, mask);
        while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
        if (keys[slot] === -1) {
          keys[slot] = key;
          children[slot] = branches++;
          grows[here] = 1;
        }
        here = children[slot] as number;
      }
      full[here] = 1;
    }
  }
  for (let branch = 0; branch < branches; branch++) if (full[branch] === 1 && grows[branch] === 1) full[branch] = 2;
  return { ...program, roots, full, keys, children, mask, words: count };
}

/** The branch that a word leads to, or -1. */
export function childOf(machine: Machine, branch: number, word: number): number {
  const key = branch * machine.words + word;
  let slot = slotOf(key, machine.mask);
  while (machine.keys[slot] !== -1 && machine.keys[slot] !== key) slot = (slot + 1) & machine.mask;
  return machine.keys[slot] === -1 ? -1 : (machine.children[slot] as number);
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
}

/** Steps tried from one place before visited ones are remembered, so that no text can make a pattern costly. */
const PATIENCE = 64;

type Run = {
  machine: Machine;
  graph: Graph;
  from: number;
  found: Found[];
  steps: number;
  visited: Map<number, number>;
};

/** Every way in which the pattern that begins at step `start` matches, each end with its least disguise. */
export function run(machine: Machine, start: number, graph: Graph): Found[] {
  const state: Run = { machine, graph, from: 0, found: [], steps: 0, visited: new Map() };
  for (let place = 0; place < graph.places; place++) {
    state.from = place;
    state.steps = 0;
    if (state.visited.size > 0) state.visited.clear();
    go(state, start, place, 0);
  }
  return state.found;
}

function go(state: Run, step: number, place: number, disguise: number): void {
  const { machine, graph } = state;
  for (;;) {
    if (++state.steps > PATIENCE && visitedBefore(state, step * graph.places + place, disguise)) return;
    const op = machine.op[step] as number;
    const next = machine.next[step] as number;
    switch (op) {
      case OP.ACCEPT:
        accept(state, place, disguise);
        return;
      case OP.BEGINS:
      case OP.ENDS:
      case OP.ASKS:
        if (
          ((graph.marks[place] as number) &
            (op === OP.BEGINS ? MARK.BEGINS : op === OP.ENDS ? MARK.ENDS : MARK.ASKS)) ===
          0
        )
          return;
        break;
      case OP.NOT:
        if (follows(state, machine.arg[step] as number, place)) return;
        break;
      case OP.EITHER:
        go(state, machine.other[step] as number, place, disguise);
        break;
      case OP.GAP:
        go(state, machine.other[step] as number, place, disguise);
        eachWord(state, -1, next, place, disguise);
        return;
      case OP.WORD:
        eachWord(state, machine.arg[step] as number, next, place, disguise);
        return;
      default:
        inSet(state, machine.roots[machine.arg[step] as number] as number, next, place, disguise);
        return;
    }
    step = next;
  }
}

/** Goes on behind every edge with this word, or behind every edge for -1. */
function eachWord(state: Run, word: number, next: number, place: number, disguise: number): void {
  const { graph } = state;
  const last = graph.first[place + 1] as number;
  for (let edge = graph.first[place] as number; edge < last; edge++) {
    if (word !== -1 && graph.word[edge] !== word) continue;
    go(state, next, graph.to[edge] as number, Math.max(disguise, graph.disguise[edge] as number));
  }
}

function inSet(state: Run, branch: number, next: number, place: number, disguise: number): void {
  const { machine, graph } = state;
  const last = graph.first[place + 1] as number;
  for (let edge = graph.first[place] as number; edge < last; edge++) {
    const word = graph.word[edge] as number;
    if (word === 0) continue;
    const child = childOf(machine, branch, word);
    if (child < 0) continue;
    const to = graph.to[edge] as number;
    const worst = Math.max(disguise, graph.disguise[edge] as number);
    const full = machine.full[child] as number;
    if (full !== 0) go(state, next, to, worst);
    if (full !== 1) inSet(state, child, next, to, worst);
  }
}

function follows(state: Run, step: number, place: number): boolean {
  const ahead: Run = { ...state, found: [], steps: 0, visited: new Map() };
  go(ahead, step, place, 0);
  return ahead.found.length > 0;
}

function visitedBefore(state: Run, key: number, disguise: number): boolean {
  const before = state.visited.get(key);
  if (before !== undefined && before <= disguise) return true;
  state.visited.set(key, disguise);
  return false;
}

function accept(state: Run, to: number, disguise: number): void {
  for (let k = state.found.length - 1; k >= 0; k--) {
    const found = state.found[k] as Found;
    if (found.from !== state.from) break;
    if (found.to !== to) continue;
    if (disguise < found.disguise) found.disguise = disguise;
    return;
  }
  state.found.push({ from: state.from, to, disguise });
}
