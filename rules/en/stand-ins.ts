import type { StandIns } from '../../lib/engine/extra-words';

/**
 * The known word that is read where somebody wrote a word that a school has added (policy `extraWords`). Each is one that
 * many rules know, and none that a guard believes less for.
 */
export default {
  app: 'snapchat',
  'game-money': 'robux',
  picture: 'pic',
  adult: 'parents',
  school: 'academy',
  town: 'london',
  place: 'park',
} satisfies StandIns;
