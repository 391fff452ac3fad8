import { OP } from '../patterns/program';
import type { Found } from './found';
import { type Graph, MARK } from './graph';
import { childOf, fullness, type Machine } from './machine';

/** Steps tried from one place before visited ones are remembered, so that no text can make a pattern costly. */
const PATIENCE = 64;

type Run = {
  machine: Machine;
  graph: Graph;
  from: number;
  found: Found[];
  steps: number;
  /** Made when a place asks for it; few do. */
  visited: Map<number, number> | undefined;
};

/** Every way in which the pattern that begins at step `start` matches, each end with its least disguise. */
export function run(machine: Machine, start: number, graph: Graph): Found[] {
  const state: Run = { machine, graph, from: 0, found: [], steps: 0, visited: undefined };
  for (let place = 0; place < graph.places; place++) {
    state.from = place;
    state.steps = 0;
    state.visited = undefined;
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
        inSet(state, machine.arg[step] as number, next, place, disguise);
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
    const full = fullness(machine, child);
    if (full !== 0) go(state, next, to, worst);
    if (full !== 1) inSet(state, child, next, to, worst);
  }
}

function follows(state: Run, step: number, place: number): boolean {
  const ahead: Run = { ...state, found: [], steps: 0, visited: undefined };
  go(ahead, step, place, 0);
  return ahead.found.length > 0;
}

function visitedBefore(state: Run, key: number, disguise: number): boolean {
  state.visited ??= new Map();
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
