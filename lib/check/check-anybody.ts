import type { Product } from '../alerts/live/live-talk';
import { loudness } from '../conversation/levels';
import type { Room } from '../exports/said';
import { type CheckSettings, checkRoom } from './check-room';
import type { Findings } from './findings';

/** Of a room with many people those who said most are tried; who hardly says a word is hardly who asks. */
const MOST_TRIED = 4;

/**
 * Judges a chat of which nobody said who the child is: as if it were each of those who said most, and keeps the most worrying
 * reading, with whom it took for the child. What a stranger says is only heard where it is not taken for the child's own words.
 *
 * @param onProgress is told how much is done, from 0 to 1
 */
export function checkAnybody(
  room: Room,
  product: Product,
  settings: CheckSettings,
  onProgress: (share: number) => void = () => {},
): Findings {
  const tried = room.sideKnown ? [] : [...room.authors].sort((a, b) => b.count - a.count).slice(0, MOST_TRIED);
  const sides = [undefined, ...(tried.length > 1 ? tried.map(({ name }) => name) : [])];
  const all = sides.map((self, place) => {
    // A spotter remembers what was said in a talk: each reading is a talk of its own.
    const own = { ...room, key: `${room.key} ${place}` };
    const found = checkRoom(own, self, product, settings, (share) => onProgress((place + share) / sides.length));
    return self === undefined ? found : { ...found, assumed: self };
  });
  return all.reduce((most, one) => (rank(one, room.guess) > rank(most, room.guess) ? one : most));
}

/** Of readings that worry alike: the one that the export speaks for, then one that can say whose line is whose. */
function rank({ level, assumed }: Findings, guess: string | undefined): number {
  if (level === 'calm' || assumed === undefined) return loudness(level);
  return loudness(level) + (assumed === guess ? 0.5 : 0.25);
}
