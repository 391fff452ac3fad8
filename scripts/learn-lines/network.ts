import { type LineNetwork, type Packed, vectorNumbers } from '../../lib/line/network';
import { writeSteps } from '../../lib/line/steps';
import { at } from '../learn/at';
import { chanceFrom } from './chance';
import type { Written } from './examples';
import { SIZE, trainNetwork } from './train-network';

/** Words with a vector of their own; with half as many more nothing more was found. */
const MOST_WORDS = 4000;
const BEGINNINGS = 1000;
const SEED = 1;
/** Vectors are rounded to so many steps up and down, to weigh less; the rest to as many as a byte holds. */
const STEPS = { vectors: 7, others: 127 };
/** The largest numbers of all count alike, so that the steps are small. */
const CLIPPED = { vectors: 0.995, others: 1 };

/** Learns the network from lines and twins, and from ordinary talk; as it ships. */
export function learnNetwork(said: readonly Written[], talk: readonly Written[]): LineNetwork {
  const words = commonest(said);
  const numberOf = vectorNumbers(words, BEGINNINGS);
  const numbered = (all: readonly Written[]) =>
    all.map(({ words, bright }) => ({ words: words.map(numberOf), bright }));
  const learned = trainNetwork(numbered(said), numbered(talk), words.length + BEGINNINGS, chanceFrom(SEED));
  return {
    words: words.join(' '),
    beginnings: BEGINNINGS,
    size: SIZE,
    vectors: packed(learned.vectors, STEPS.vectors, CLIPPED.vectors),
    filters: packed(learned.filters, STEPS.others, CLIPPED.others),
    biases: packed(learned.biases, STEPS.others, CLIPPED.others),
    last: packed(learned.last, STEPS.others, CLIPPED.others),
    bias: learned.bias,
  };
}

/** The words that most lines and twins have. */
function commonest(said: readonly Written[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of said) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([one, some], [other, more]) => more - some || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

function packed(numbers: Float32Array, steps: number, clipped: number): Packed {
  const sizes = Float32Array.from(numbers, Math.abs).sort();
  const scale = at(sizes, Math.ceil(sizes.length * clipped) - 1) / steps || 1;
  const clamped = Array.from(numbers, (one) => Math.max(-steps, Math.min(steps, Math.round(one / scale))));
  return { scale, steps: writeSteps(clamped) };
}
