import type { StandIns } from '../../lib/engine/extra-words';

/** The known word that is read where somebody wrote a word that a school has added. */
export default {
  app: 'snapchat',
  'game-money': 'robux',
  picture: 'foto',
  adult: 'genitori',
  school: 'scuola',
  town: 'milano',
  place: 'parco',
} satisfies StandIns;
