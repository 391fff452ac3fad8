import type { Form } from './forms';
import { advance, distinctItems, halt, type Parts, type Reach, takeAll, waitingOf } from './items';

/**
 * Looks for the parts of all patterns at once, word by word, and names those that are there; what is not named cannot match.
 * All that began at one word is followed as one state, and where a state leads is worked out once and remembered.
 */
export type Filter = Parts & {
  /** States: the items of each. Number 0 has none. `byHash` finds equal ones. */
  states: (readonly number[])[];
  byHash: Map<number, number[]>;
  /** Known steps, open addressing: `state * 65536 + symbol`, and the `Step`. */
  keys: Int32Array;
  steps: Int32Array;
  known: number;
  lists: (readonly number[])[];
};

/** Symbols that are no spelling, and come before them. A stop may ask (bit 0) and may separate (bit 1). */
export const STOPS = 4;
/** States that stand for "a word begins here": inside a sentence, and at its beginning. */
export const BEGIN = { INSIDE: 1, SENTENCE: 2 } as const;

/** Where a symbol leads, as one number: `state * 65536 + list`, the list of parts found; 0 is nowhere, with nothing. */
export type Step = number;

const SLOTS = 1 << 17;
const SHIFT = 15;
/** Numbers of states and lists must fit into sixteen bits. */
const NUMBERS_CAP = 40_000;
/** Above this everything is forgotten before the next text; the rest is room for one text. */
const KNOWN_CAP = SLOTS * 0.6;
const FULL = SLOTS * 0.9;

export function createFilter(parts: Parts): Filter {
  const filter: Filter = {
    ...parts,
    states: [],
    byHash: new Map(),
    keys: new Int32Array(SLOTS),
    steps: new Int32Array(SLOTS),
    known: 0,
    lists: [],
  };
  forget(filter);
  return filter;
}

/** Drops all states; they are made again when needed. Only between two texts. */
export function forget(filter: Filter): void {
  // The two beginnings hold no items: what begins is added when a spelling is read.
  filter.states = [[], [], []];
  filter.byHash.clear();
  filter.keys.fill(-1);
  filter.known = 0;
  filter.lists = [[]];
}

/** Keeps memory bounded; to be called before a text. */
export function tidy(filter: Filter): void {
  if (filter.known > KNOWN_CAP || filter.states.length > NUMBERS_CAP || filter.lists.length > NUMBERS_CAP)
    forget(filter);
}

/**
 * The step from `state` by `symbol`.
 * @param form what the symbol is read as; undefined for a stop.
 */
export function stepFrom(filter: Filter, state: number, symbol: number, form: Form | undefined): Step {
  const key = (state << 16) | symbol;
  const { keys } = filter;
  let slot = Math.imul(key, 0x9e3779b1) >>> SHIFT;
  for (;;) {
    const found = keys[slot];
    if (found === key) return filter.steps[slot] as Step;
    if (found === -1) return learn(filter, state, symbol, form, slot);
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function learn(filter: Filter, state: number, symbol: number, form: Form | undefined, slot: number): Step {
  const items = filter.states[state] ?? [];
  const reach: Reach = { items: [], found: [] };
  if (!form) halt(filter, items, (symbol & 1) !== 0, (symbol & 2) !== 0, reach);
  else if (state === BEGIN.INSIDE || state === BEGIN.SENTENCE) read(filter, form, state === BEGIN.SENTENCE, reach);
  else carry(filter, items, form, reach);
  const list = reach.found.length === 0 ? 0 : filter.lists.push(distinct(reach.found)) - 1;
  const step = (stateFor(filter, distinctItems(reach.items)) << 16) | list;
  // In a text without end the table may fill up; then steps are worked out again each time.
  if (filter.known < FULL) {
    filter.keys[slot] = (state << 16) | symbol;
    filter.steps[slot] = step;
    filter.known++;
  }
  return step;
}

function stateFor(filter: Filter, items: readonly number[]): number {
  if (items.length === 0) return 0;
  let hash = 0;
  for (const number of items) hash = Math.imul(hash ^ number, 0x01000193) ^ (hash >>> 13);
  const alike = filter.byHash.get(hash) ?? [];
  for (const number of alike) if (same(filter.states[number] ?? [], items)) return number;
  const number = filter.states.push(items) - 1;
  filter.byHash.set(hash, [...alike, number]);
  return number;
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, k) => number === b[k]);
}

function distinct(numbers: readonly number[]): number[] {
  return numbers.length < 2 ? [...numbers] : [...new Set(numbers)];
}

/** Takes one spelling from items under way. */
function carry(filter: Filter, items: readonly number[], form: Form, reach: Reach): void {
  through(form, items, reach, (here, word, into) => takeAll(filter, here, word, into));
  // A sentence that ended before an emoji has ended all the same.
  if (form.emoji) for (const number of waitingOf(filter, items)) reach.items.push(number);
}

/** What begins in the readings of a spelling. */
function read(filter: Filter, form: Form, begins: boolean, reach: Reach): void {
  through(form, [], reach, (here, word, into, from) => advance(filter, here, word, from === 0 && begins, into));
}

function through(
  { edges, inside }: Form,
  items: readonly number[],
  reach: Reach,
  visit: (here: readonly number[], word: number, into: Reach, from: number) => void,
): void {
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
