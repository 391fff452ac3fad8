import type { StandIns } from '../../lib/engine/extra-words';

/** The known word that is read where somebody wrote a word that a school has added. */
export default {
  app: 'snapchat',
  'game-money': 'robux',
  picture: 'zdjęcie',
  adult: 'rodzice',
  school: 'szkoła',
  town: 'kraków',
  place: 'park',
} satisfies StandIns;
