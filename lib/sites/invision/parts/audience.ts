import type { Audience } from '../../../message';
import { privateAudience } from '../../by-authors';
import type { Place } from '../../site';

/** Topics are for everyone; the address tells the messenger. */
export function audience(place: Place): Audience {
  if (!/\/messenger\/\d+/.test(place.page.href)) return 'public';
  return privateAudience(place, 'article[id^="elComment_"]', [
    { css: '.ipsEntry__username' },
    { css: '.cAuthorPane_author' },
  ]);
}
