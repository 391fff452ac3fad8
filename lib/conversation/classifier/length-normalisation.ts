import { LEAST_TONE_WORDS, TONE_SCALE } from '../tuning';

/**
 * What one side of a talk leans like: what its words weigh, held against how many there are. By the square root, as chance
 * alone makes so much of them.
 */
export function normalisedByLength(weight: number, words: number): number {
  return (weight * TONE_SCALE) / Math.sqrt(Math.max(LEAST_TONE_WORDS, words));
}
