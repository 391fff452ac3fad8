import type { IRawProperty } from 'fast-check';

/**
 * Something that holds whatever comes. One file a property in `tests/fuzz/properties`, found by its folder: the suite
 * tries a few values of each, `npm run fuzz` as many as there is time for.
 */
export type Property = {
  /** Read behind "whatever comes:". */
  says: string;
  /** How many values the suite tries; so few that all of them together take seconds. */
  runs: number;
  property: IRawProperty<unknown>;
  /** Where each value holds many texts or letters: how many were tried since this was loaded. `npm run fuzz -- --millions N` counts these. */
  tried?: () => number;
};
