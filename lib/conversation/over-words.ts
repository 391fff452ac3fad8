/** Fewer words say too little to be sure of. */
const LEAST_WORDS = 40;
/** Makes the weights of usual talks lie around 1. */
const SCALE = 8;

/**
 * What one side of a talk leans like: what its words weigh, held against how many there are. By the square root, as chance
 * alone makes so much of them.
 */
export function overWords(weight: number, words: number): number {
  return (weight * SCALE) / Math.sqrt(Math.max(LEAST_WORDS, words));
}
