import type { ToneWeights } from '../../lib/tone/tone';
import type { Talk } from './learn';

/** The leaning of a whole talk, as the conversation model reads it. */
export function leaningOf({ features }: Talk, { bias, weights }: ToneWeights): number {
  let sum = 0;
  let clues = 0;
  for (const message of features) {
    for (const feature of message) {
      const weight = weights[feature];
      if (weight === undefined) continue;
      sum += weight;
      clues += 1;
    }
  }
  return sum / Math.sqrt(Math.max(1, clues)) + bias;
}

/** How well leanings tell risky talks from ordinary ones: area under the curve, and the share found at 10 % false alarms. */
export function ranking(talks: readonly { risky: boolean; leaning: number }[]): { auc: number; found: number } {
  const leanings = (risky: boolean) => talks.filter((talk) => talk.risky === risky).map(({ leaning }) => leaning);
  const worrying = leanings(true);
  const ordinary = leanings(false).sort((a, b) => b - a);
  const wins = worrying.flatMap((one) => ordinary.map((other): number => (one > other ? 1 : one === other ? 0.5 : 0)));
  const line = ordinary[Math.floor(ordinary.length / 10)] ?? 0;
  return {
    auc: wins.reduce((sum, win) => sum + win, 0) / wins.length,
    found: worrying.filter((leaning) => leaning > line).length / worrying.length,
  };
}
