import type { Tone } from '../engine/sighting';
import type { Speaker } from '../message';
import { toneFeatures } from './features';

/** Learned by `npm run learn` from invented chats; each feature leans towards worry (above 0) or everyday talk. */
export type ToneWeights = { bias: number; weights: Record<string, number> };

export type ReadTone = (text: string, speaker: Speaker) => Tone;

const NOTHING: Tone = { sum: 0, clues: 0 };

/**
 * Makes a reader of tone. The tone of a talk says how alike it is, on the whole, to invented talks in which someone leads
 * a child somewhere: who asks, who answers in one word, who is nice first. It names no sign and raises nothing by itself.
 */
export function createTone({ weights }: ToneWeights): ReadTone {
  const leanings = new Map(Object.entries(weights));
  return (text, speaker) => {
    if (speaker === 'unknown') return NOTHING;
    const met = new Set<string>();
    let sum = 0;
    for (const feature of toneFeatures(text, speaker)) {
      const leaning = leanings.get(feature);
      if (leaning === undefined || met.has(feature)) continue;
      met.add(feature);
      sum += leaning;
    }
    return { sum, clues: met.size };
  };
}
