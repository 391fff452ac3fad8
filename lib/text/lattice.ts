import type { Disguise } from './steps/readings';

/**
 * A text with all its readings at once: a graph whose edges are words and whose nodes are the places between them, numbered
 * so that every edge leads to a higher node. `ur mum` is `your mum` along one way and `you are mum` along another.
 */
export type Edge = {
  to: number;
  /** A word, a class such as `#Age`, or `SEPARATOR`. */
  word: string;
  /** [start, end) in the original text, UTF-16 units. */
  start: number;
  end: number;
  disguise: Disguise;
};

export type Place = {
  out: Edge[];
  /** How many words of the text lie before this place; distances between matches are counted with it. */
  position: number;
  /** A sentence begins here · one ends here · one that asks ends here. */
  begins: boolean;
  ends: boolean;
  asks: boolean;
};

export type Lattice = Place[];

/** The one step between two separate sentences; no pattern word equals it, so that only a gap crosses it. */
export const SEPARATOR = '\n';
