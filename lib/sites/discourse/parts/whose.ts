import type { Speaker } from '../../../message';
import { byUniqueName } from '../../by-unique-name';
import type { RowPlace } from '../../site';

/** Posts name accounts. A row of the chat may show a full name instead, which can be the child's own too. */
export function whose(place: RowPlace): Speaker | undefined {
  if (place.row.querySelector('[data-user-card]')) return byUniqueName(place);
  return place.author !== '' && place.author === place.own ? 'self' : undefined;
}
