import type { Audience } from '../../../message';
import { countAuthors } from '../../by-authors';
import type { Place } from '../../site';
import { AUTHOR } from './author';

/** In a closed room people know each other; where more speak, anybody may read. */
const ROOM = 8;

/** Two people talk alone, as far as the rows show. */
export function audience(place: Place): Audience {
  const authors = countAuthors(place, ':scope > *', AUTHOR);
  if (authors <= 2) return 'direct';
  return authors <= ROOM ? 'group' : 'public';
}
