import type { Lexicon } from '../text/lexicon';
import { readShortForms } from '../tone/short-forms';
import { createLineFeatures } from './features';
import { createLineNetwork, type LineNetwork } from './network';
import { readSteps } from './steps';
import { lineWords } from './words';

/**
 * Learned by `npm run learn:lines` from single lines and their harmless twins (`data/lines`), and from ordinary talk: logistic
 * regression on hashed features.
 */
export type LineWeights = {
  /** There are `2 ** bits` features. */
  bits: number;
  bias: number;
  /** What one step of a weight is worth. */
  scale: number;
  /** Steps for each feature (`steps.ts`). */
  weights: string;
  /** Sets of words that count as one word each, divided by spaces, as they were when this was learned. */
  sets: Record<string, string>;
  /** A second reader, for what is not plainly ordinary. */
  network: LineNetwork;
};

/** A message with fewer features leans no more than one with so many. */
const LEAST_FEATURES = 8;
/** Below these log-odds the network is not asked: it takes far longer, and few ordinary messages are above. */
const ASKED_FROM = -4;

/**
 * Makes a reader that says of one message how much it is like a line that nobody well-meaning says to a child they have just
 * met, whatever the talk is like.
 *
 * @returns the log-odds that it is one; 0 is even
 * @throws where the weights are not as many as the bits say
 */
export function createLineClassifier(learned: LineWeights, lexicon: Lexicon): (text: string) => number {
  const reading = { short: readShortForms(lexicon), spellings: spellingsOf(lexicon) };
  const features = createLineFeatures(learned.bits, { ...reading, sets: setsOf(learned.sets) });
  const network = createLineNetwork(learned.network);
  const weights = readSteps(learned.weights);
  if (weights.length !== 2 ** learned.bits) throw new Error(`${weights.length} weights for ${learned.bits} bits`);
  return (text) => {
    const found = features(text);
    let sum = 0;
    for (let k = 0; k < found.length; k += 1) sum += weights[found[k] as number] as number;
    const linear = learned.bias + sum * learned.scale * shareOf(found.length);
    return linear < ASKED_FROM ? linear : (linear + network(lineWords(text, reading))) / 2;
  };
}

/** What each of so many features counts, so that a long message says no more than a short one. */
export function shareOf(features: number): number {
  return 1 / Math.sqrt(Math.max(features, LEAST_FEATURES));
}

/** The first reading of each spelling. */
export function spellingsOf({ spellings }: Lexicon): Map<string, string[]> {
  return new Map(
    Object.entries(spellings).map(([spelling, readings]) => [
      spelling,
      ([readings].flat()[0] ?? '').split(' ').filter(Boolean),
    ]),
  );
}

/** @param sets names of sets and their words, divided by spaces */
export function setsOf(sets: Record<string, string>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [name, words] of Object.entries(sets))
    for (const word of words.split(' ')) names.set(word, [...(names.get(word) ?? []), name]);
  return names;
}
