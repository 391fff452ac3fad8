import { packWeights } from '../../lib/tone/packed-weights';
import type { ToneWeights } from '../../lib/tone/tone';
import { byPerson } from './by-person';
import { learnHints } from './learn-hints';
import { learnWordWeights } from './learn-word-weights';
import type { Talk } from './rows';

/**
 * What words weigh, and what they hint at, learned from invented chats.
 * @param writers the talks of each writer
 */
export function learnTone(writers: readonly Talk[][]): ToneWeights {
  const heard = writers.map((talks) => talks.flatMap(byPerson));
  // Of real talk nobody said which kinds it shows.
  const named = heard.map((talks) => talks.filter(({ risky, categories }) => !risky || categories.length > 0));
  const { bias, weights } = learnWordWeights(heard);
  return { bias, weights: packWeights(weights), hints: learnHints(named) };
}
