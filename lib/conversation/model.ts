import type { Category, Kind, Slot } from '../engine/rule';
import type { Audience } from '../message';
import type { Trees } from './classifier/trees';
import type { Level } from './levels';
import type { AccountWords } from './record/handles';

/** What one kind of sign is worth; the values and their reasons stand in `rules/categories.ts`. */
export type CategoryModel = { weight: number; stage: 1 | 2 | 3 | 4 | 5; hard: boolean };

/** One thing that a combination needs to see. */
export type Part = {
  kinds: readonly Kind[];
  /** Only evidence about one of these facts. */
  slots?: readonly Slot[];
  /** Least confidence of the evidence, 0 to 1; 0.4 where left out, so that a guarded match joins nothing. */
  least?: number;
};

/** What holds for every combination. */
type Meaning = {
  /** Points on top of the single signs. */
  bonus?: number;
  /** The level is at least this, whatever the score: for what cannot mean anything else. */
  direct?: Level;
  /** Among combinations of one family only the best counts. */
  family?: string;
  /** Only in conversations of this sort; any where left out. */
  audiences?: readonly Audience[];
  /** One plain sentence: what was seen and why it matters more than its parts. */
  means: string;
};

/** How near to each other all of it must stand; no limit where left out. */
export type Window = { messages?: number; hours?: number };

/** Signs near each other, each part by evidence of its own; `inOrder` means one message after the other. */
export type Together = Meaning & Window & { parts: readonly Part[]; inOrder?: true };

/** Different facts asked for: breadth, not repeats. */
export type Breadth = Meaning & Window & { asks: readonly Slot[]; atLeast: number };

/** Two stated ages at least this many years apart. */
export type Conflict = Meaning & { agesApart: number };

export type Combination = Together | Breadth | Conflict;
export type CombinationId = string;

/** @property toneBias what a talk leans to before anything is said; comes with the weights of the tone */
export type Learned = { toneBias: number; trees: Trees };

/** Everything the judgement knows that is not code. Comes in as an argument: only `lib/installed` knows the rules that ship. */
export type Model = {
  categories: Record<Category, CategoryModel>;
  combinations: Record<CombinationId, Combination>;
  /** How accounts are spoken of in the languages that are heard. */
  accounts?: readonly AccountWords[];
  /** What was learned from whole talks; without it only rules count. */
  learned?: Learned;
};
