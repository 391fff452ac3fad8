import type { Lattice } from '../../text/lattice';
import type { WordClasses } from '../../text/word-classes';
import { type Form, type NumberOf, OTHER } from '../words/forms';
import { ENDS, STOP, type Tokens } from '../words/tokens';

/**
 * A text with all its readings as numbers (the `Lattice`, flat). Edges of place p are `first[p]` up to `first[p + 1]`.
 * One graph is filled again for every text.
 */
export type Graph = {
  places: number;
  edges: number;
  first: Int32Array;
  /** Words before a place. */
  position: Int32Array;
  /** `MARK` bits of a place. */
  marks: Uint8Array;
  to: Int32Array;
  word: Int32Array;
  disguise: Uint8Array;
  age: Uint8Array;
  /** [start, end) in the original text; end 0 for the step between two sentences. */
  start: Int32Array;
  end: Int32Array;
};

export const MARK = { BEGINS: 1, ENDS: 2, ASKS: 4 } as const;

export function createGraph(places = 256, edges = 1024): Graph {
  return {
    places: 0,
    edges: 0,
    first: new Int32Array(places + 1),
    position: new Int32Array(places),
    marks: new Uint8Array(places),
    to: new Int32Array(edges),
    word: new Int32Array(edges),
    disguise: new Uint8Array(edges),
    age: new Uint8Array(edges),
    start: new Int32Array(edges),
    end: new Int32Array(edges),
  };
}

/** Makes room; what is in the graph stays. */
export function reserve(graph: Graph, places: number, edges: number): void {
  if (places >= graph.position.length) {
    const size = Math.max(places + 1, graph.position.length * 2);
    graph.first = grown(graph.first, new Int32Array(size + 1));
    graph.position = grown(graph.position, new Int32Array(size));
    graph.marks = grown(graph.marks, new Uint8Array(size));
  }
  if (edges < graph.to.length) return;
  const size = Math.max(edges + 1, graph.to.length * 2);
  graph.to = grown(graph.to, new Int32Array(size));
  graph.word = grown(graph.word, new Int32Array(size));
  graph.disguise = grown(graph.disguise, new Uint8Array(size));
  graph.age = grown(graph.age, new Uint8Array(size));
  graph.start = grown(graph.start, new Int32Array(size));
  graph.end = grown(graph.end, new Int32Array(size));
}

function grown<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Fills the graph from the exact reading. */
export function fillGraph(
  graph: Graph,
  lattice: Lattice,
  numberOf: NumberOf,
  { ageOf }: Pick<WordClasses, 'ageOf'>,
): void {
  reserve(
    graph,
    lattice.length,
    lattice.reduce((sum, { out }) => sum + out.length, 0),
  );
  let edge = 0;
  lattice.forEach((place, p) => {
    graph.first[p] = edge;
    graph.position[p] = place.position;
    graph.marks[p] = (place.begins ? MARK.BEGINS : 0) | (place.ends ? MARK.ENDS : 0) | (place.asks ? MARK.ASKS : 0);
    for (const { to, word, start, end, disguise } of place.out) {
      graph.to[edge] = to;
      graph.word[edge] = numberOf(word);
      graph.disguise[edge] = disguise;
      graph.age[edge] = ageOf(word) ?? 0;
      graph.start[edge] = start;
      graph.end[edge] = end;
      edge++;
    }
  });
  graph.first[lattice.length] = edge;
  graph.places = lattice.length;
  graph.edges = edge;
}

/** Fills the graph from scanned tokens; the same as the exact reading of the same text. */
export function fillFromTokens(graph: Graph, tokens: Tokens, forms: readonly Form[]): void {
  graph.places = 0;
  graph.edges = 0;
  let here = openPlace(graph, 0, MARK.BEGINS);
  /** First of the emoji that end the text so far: where a sentence ends behind them, it ends before each of them too. */
  let trailing: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const number = tokens.form[token] as number;
    const form = forms[number];
    if (!form) continue;
    const from = here;
    if (form.emoji) trailing.push(from);
    else trailing = [];
    if (!form.filler) here = addToken(graph, tokens, token, form, from);
    if (form.emoji) graph.marks[here] = (graph.marks[here] as number) | ((graph.marks[from] as number) & MARK.BEGINS);
    const stop = tokens.stop[token] as number;
    if ((stop & ENDS) === 0) continue;
    const mark = MARK.ENDS | (stop & STOP.ASKS ? MARK.ASKS : 0);
    for (const place of [...trailing, here]) graph.marks[place] = (graph.marks[place] as number) | mark;
    if (stop & STOP.SEPARATES) {
      addEdge(graph, here + 1, 0, 0, 0, 0);
      here = openPlace(graph, graph.position[here] as number, 0);
    }
    graph.marks[here] = (graph.marks[here] as number) | MARK.BEGINS;
  }
  graph.first[graph.places] = graph.edges;
}

/** Adds the readings of one token. @returns the place behind it. */
function addToken(graph: Graph, tokens: Tokens, token: number, { inside, edges }: Form, from: number): number {
  const number = tokens.form[token] as number;
  const position = graph.position[from] as number;
  for (let k = 0; k < inside; k++) openPlace(graph, position, 0);
  let here = 0;
  for (let e = 0; e < edges.length; e += 4) {
    while (here < (edges[e] as number)) graph.first[from + ++here] = graph.edges;
    const age = number < OTHER.EMOJI ? (tokens.age[token] as number) : (edges[e + 3] as number);
    addEdge(
      graph,
      from + (edges[e + 1] as number),
      edges[e + 2] as number,
      age,
      tokens.start[token] as number,
      tokens.end[token] as number,
    );
  }
  while (here < inside) graph.first[from + ++here] = graph.edges;
  return openPlace(graph, position + 1, 0);
}

function openPlace(graph: Graph, position: number, marks: number): number {
  reserve(graph, graph.places + 1, graph.edges);
  const place = graph.places++;
  graph.first[place] = graph.edges;
  graph.position[place] = position;
  graph.marks[place] = marks;
  return place;
}

function addEdge(graph: Graph, to: number, word: number, age: number, start: number, end: number): void {
  reserve(graph, graph.places, graph.edges + 1);
  const edge = graph.edges++;
  graph.to[edge] = to;
  graph.word[edge] = word;
  graph.disguise[edge] = 0;
  graph.age[edge] = age;
  graph.start[edge] = start;
  graph.end[edge] = end;
}
