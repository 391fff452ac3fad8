import type { ToneWeights } from '../../lib/tone/tone';
import { learnHints } from './learn-hints';
import { learnLeanings } from './learn-leanings';
import type { Talk } from './rows';

/**
 * All that is learned from invented chats: how words lean, and what they hint at.
 * @param writers the talks of each writer
 */
export function learn(writers: readonly Talk[][]): ToneWeights {
  return { ...learnLeanings(writers), hints: learnHints(writers) };
}
