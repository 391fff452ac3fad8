import type { Audience } from '../../../message';
import { privateAudience } from '../../by-authors';
import type { Place } from '../../site';

/** Threads are for everyone; the address tells private messages. */
export function audience(place: Place): Audience {
  if (!/[/?](?:conversations|direct-messages)\//.test(place.page.href)) return 'public';
  return privateAudience(place, 'article.message', [{ attribute: 'data-author' }]);
}
