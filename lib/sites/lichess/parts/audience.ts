import type { Audience } from '../../../message';
import type { Place } from '../../site';

const PLAYERS = '.ruser-top a.user-link, .ruser-bottom a.user-link';

/** The inbox and the two players of a game talk alone; everything else is read by everyone. */
export function audience({ page, list }: Place): Audience {
  if (list.matches('.msg-app__convo__msgs__content')) return 'direct';
  const own = page.document.body.getAttribute('data-user') ?? '';
  const players = Array.from(page.document.querySelectorAll(PLAYERS), (link) =>
    (link.getAttribute('href') ?? '').replace('/@/', '').toLowerCase(),
  );
  return own && players.includes(own.toLowerCase()) ? 'direct' : 'public';
}
