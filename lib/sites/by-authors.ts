import type { Audience } from '../message';
import { readSource } from './read-source';
import type { Place, Source } from './site';

/** Enough rows to meet everybody who talks. */
const ROWS = 40;

/** How many people speak in the newest rows of a list. */
export function countAuthors(place: Place, item: string, author: readonly Source[]): number {
  const rows = [...place.list.querySelectorAll(item)].slice(-ROWS);
  const names = rows.map((row) => readSource(author, place, row));
  return new Set(names.filter((name) => name !== '')).size;
}

/** Private messages of a forum: of two people, or of more. */
export function privateAudience(place: Place, item: string, author: readonly Source[]): Audience {
  return countAuthors(place, item, author) > 2 ? 'group' : 'direct';
}
