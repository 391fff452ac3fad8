import type { StandIns } from '../../lib/engine/extra-words';

/** The known word that is read where somebody wrote a word that a school has added. */
export default {
  app: 'snap',
  'game-money': 'robux',
  picture: 'foto',
  adult: 'eltern',
  school: 'realschule',
  town: 'berlin',
  place: 'park',
} satisfies StandIns;
