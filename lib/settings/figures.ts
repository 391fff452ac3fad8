import type { Sensitivity } from './settings';

/**
 * Cards in a month of ordinary chat at each sensitivity: 2.6, 4.4 and 9.5 per 10,000 messages, measured with
 * `npm run evaluate` (docs/evaluation.md), at 1,000 messages a week. `undefined` while nobody has measured: then the page
 * speaks of "fewer" and "more" only.
 */
export const CARDS_A_MONTH: Record<Sensitivity, number | undefined> = {
  low: 1,
  medium: 2,
  high: 4,
};
