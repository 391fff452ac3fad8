import { shareOf } from '../../lib/line/classifier';
import { at } from '../learn/at';
import { chanceFrom, shuffle } from './chance';

/** One message as its features, and what it is an example of. */
export type Example = { features: Int32Array; bright: boolean; weight: number };

export type Learned = { bias: number; weights: Float64Array };

/** Rounds and rates that told most of writers left out (docs/evaluation.md). */
const ROUNDS = 8;
const RATE = 0.5;
const DECAY = 1e-5;
/** AdaGrad (Duchi et al. 2011) begins with a step of this size squared, so that the first example does not decide. */
const BEGINNING = 1e-3;

/**
 * Learns by logistic regression which features speak for a bright line. One example after the other, in an order that is mixed
 * the same way each time: the same on every machine.
 */
export function learnLines(examples: readonly Example[], bits: number): Learned {
  const weights = new Float64Array(2 ** bits);
  const squares = new Float64Array(2 ** bits).fill(BEGINNING);
  let bias = 0;
  let biasSquares = BEGINNING;
  const order = examples.map((_, place) => place);
  const chance = chanceFrom(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, chance);
    for (const place of order) {
      const { features, bright, weight } = examples[place] as Example;
      const share = shareOf(features.length);
      let sum = 0;
      for (const feature of features) sum += at(weights, feature);
      const error = weight * (1 / (1 + Math.exp(-bias - sum * share)) - (bright ? 1 : 0));
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
      for (const feature of features) {
        const slope = error * share + DECAY * at(weights, feature);
        squares[feature] = at(squares, feature) + slope * slope;
        weights[feature] = at(weights, feature) - (RATE * slope) / Math.sqrt(at(squares, feature));
      }
    }
  }
  return { bias, weights };
}
