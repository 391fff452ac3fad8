import { type Form, OTHER } from '../words/forms';
import { advance, distinctItems, halt, type Parts, type Reach, takeAll, waitingOf } from './items';
import {
  clearMemo,
  createMemo,
  isCrowded,
  type Memo,
  recall,
  recallLate,
  remember,
  rememberLate,
  UNKNOWN,
} from './memo';
import { eachWordTaken } from './parts';

/**
 * Looks for the parts of all patterns at once, word by word, and names those that are there; what is not named cannot match.
 * All that began at one word is followed as one state, and where a state leads is worked out once and remembered.
 */
export type Filter = Parts & {
  /** States: the items of each, and in order the words that these go on with. Number 0 has none. */
  states: (readonly number[])[];
  taken: (Uint16Array | undefined)[];
  /** Finds equal states. */
  byHash: Map<number, number[]>;
  memo: Memo;
  /** Where the two beginnings lead by each spelling; `UNKNOWN` until it is worked out. */
  openings: Int32Array;
  sentenceOpenings: Int32Array;
  lists: (readonly number[])[];
};

/** Symbols that are no spelling, and come before them. A stop may ask (bit 0) and may separate (bit 1). */
export const STOPS = 4;
/** States that stand for "a word begins here": inside a sentence, and at its beginning. */
export const BEGIN = { INSIDE: 1, SENTENCE: 2 } as const;

/** Where a symbol leads, as one number: `state * 65536 + list`, the list of parts found; 0 is nowhere, with nothing. */
export type Step = number;

/** Numbers of states and lists must fit into sixteen bits. */
const NUMBERS_CAP = 40_000;

/** @param spellings how many have their openings remembered; of those beyond, they are worked out again each time */
export function createFilter(parts: Parts, spellings: number): Filter {
  const filter: Filter = {
    ...parts,
    states: [],
    taken: [],
    byHash: new Map(),
    memo: createMemo(),
    openings: new Int32Array(spellings),
    sentenceOpenings: new Int32Array(spellings),
    lists: [],
  };
  forget(filter);
  return filter;
}

/** Drops all states; they are made again when needed. Only between two texts. */
export function forget(filter: Filter): void {
  // The two beginnings hold no items: what begins is added when a spelling is read.
  filter.states = [[], [], []];
  filter.taken = [];
  filter.byHash.clear();
  clearMemo(filter.memo);
  filter.openings.fill(UNKNOWN);
  filter.sentenceOpenings.fill(UNKNOWN);
  filter.lists = [[]];
}

/** Keeps memory bounded; to be called before a text. */
export function tidy(filter: Filter): void {
  if (isCrowded(filter.memo) || filter.states.length > NUMBERS_CAP || filter.lists.length > NUMBERS_CAP) forget(filter);
}

/** What begins with the spelling of this number. */
export function openingFrom(filter: Filter, inSentence: boolean, number: number, form: Form): Step {
  const known = inSentence ? filter.openings : filter.sentenceOpenings;
  const step = known[number];
  if (step !== undefined && step !== UNKNOWN) return step;
  const learned = learn(filter, inSentence ? BEGIN.INSIDE : BEGIN.SENTENCE, number + STOPS, form);
  if (step !== undefined) known[number] = learned;
  return learned;
}

/**
 * The step from `state` by `symbol`.
 * @param form what the symbol is read as; undefined for a stop.
 */
export function stepFrom(filter: Filter, state: number, symbol: number, form: Form | undefined): Step {
  const late = recallLate(filter.memo, state, symbol);
  if (late !== UNKNOWN) return late;
  const step = workOut(filter, state, symbol, form);
  rememberLate(filter.memo, state, symbol, step);
  return step;
}

function workOut(filter: Filter, state: number, symbol: number, form: Form | undefined): Step {
  const known = recall(filter.memo, state, symbol);
  if (known !== UNKNOWN) return known;
  // Most words mean nothing to a state, and all of them lead to the same place; only that one is remembered for good.
  if (form && symbol !== ANY_WORD && state > BEGIN.SENTENCE && isNothingTo(filter, state, form))
    return stepFrom(filter, state, ANY_WORD, anyWord);
  const step = learn(filter, state, symbol, form);
  remember(filter.memo, state, symbol, step);
  return step;
}

const ANY_WORD = OTHER.WORD + STOPS;
const anyWord: Form = {
  text: '',
  inside: 0,
  edges: Int32Array.of(0, 1, 0, 0),
  filler: false,
  emoji: false,
  unit: false,
  counts: 0,
};

/** Whether no item of a state goes on with any reading of a spelling, other than as with any word. */
function isNothingTo(filter: Filter, state: number, { inside, edges, emoji }: Form): boolean {
  if (inside > 0 || emoji) return false;
  const taken = takenBy(filter, state);
  for (let e = 2; e < edges.length; e += 4) {
    const word = edges[e] as number;
    let low = 0;
    let high = taken.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = taken[middle] as number;
      if (found === word) return false;
      if (found < word) low = middle + 1;
      else high = middle - 1;
    }
  }
  return true;
}

function takenBy(filter: Filter, state: number): Uint16Array {
  const known = filter.taken[state];
  if (known) return known;
  const words: number[] = [];
  const items = filter.states[state] ?? [];
  for (let k = 0; k < items.length; k += 2) eachWordTaken(filter, items[k] as number, (word) => words.push(word));
  const sorted = Uint16Array.from(words).sort();
  const taken = sorted.filter((word, k) => word !== sorted[k - 1]);
  filter.taken[state] = taken;
  return taken;
}

function learn(filter: Filter, state: number, symbol: number, form: Form | undefined): Step {
  const items = filter.states[state] ?? [];
  const reach: Reach = { items: [], found: [] };
  if (!form) halt(filter, items, (symbol & 1) !== 0, (symbol & 2) !== 0, reach);
  else if (state === BEGIN.INSIDE || state === BEGIN.SENTENCE) read(filter, form, state === BEGIN.SENTENCE, reach);
  else carry(filter, items, form, reach);
  const list = reach.found.length === 0 ? 0 : filter.lists.push(distinct(reach.found)) - 1;
  return (stateFor(filter, distinctItems(reach.items)) << 16) | list;
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

/** Each part once and in order, so that those looked at first stand first. */
function distinct(parts: readonly number[]): number[] {
  return parts.length < 2 ? [...parts] : [...new Set(parts)].sort((a, b) => a - b);
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
