import type { Combination } from '../lib/conversation/model';
import afterNo from './combinations/after-no';
import alone from './combinations/alone';
import harm from './combinations/harm';
import lures from './combinations/lures';
import meetings from './combinations/meetings';
import moves from './combinations/moves';
import secrets from './combinations/secrets';

/**
 * The pairs and journeys that matter more than their parts (K1 to K17 of the design, and what it left out). Near means
 * within so many messages and hours of each other; a bonus is in points, where a medium card begins at ten.
 */
export const combinations: Record<string, Combination> = {
  ...secrets,
  ...alone,
  ...lures,
  ...moves,
  ...meetings,
  ...afterNo,
  ...harm,
};
