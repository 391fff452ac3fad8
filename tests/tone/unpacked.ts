import { eachWeight, type PackedWeights, packedWords } from '../../lib/tone/packed-weights';

/** What each feature weighs, by its name. */
export function unpacked(packed: PackedWeights): Record<string, number> {
  const words = ['', ...packedWords(packed)];
  const weights: Record<string, number> = {};
  for (const side of ['other', 'self'] as const)
    eachWeight(packed, side, (first, second, weight) => {
      weights[`${side === 'self' ? 's' : 'o'}:${words[first]}${second === 0 ? '' : `_${words[second]}`}`] = weight;
    });
  return weights;
}
