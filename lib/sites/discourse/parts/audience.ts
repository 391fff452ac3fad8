import type { Audience } from '../../../message';
import { privateAudience } from '../../by-authors';
import type { Place } from '../../site';

/** Topics are for everyone unless marked; the head of a chat shows a face (two people), a number (a group) or a sign. */
export function audience(place: Place): Audience {
  const { list, frame, page } = place;
  if (list.matches('.post-stream')) {
    const isPrivate = page.document.querySelector('.archetype-private_message') !== null;
    if (!isPrivate) return 'public';
    return privateAudience(place, 'article[data-post-id]', [
      { css: '.names [data-user-card]', attribute: 'data-user-card' },
    ]);
  }
  if (frame.querySelector('.chat-channel-icon.--users-count')) return 'group';
  return frame.querySelector('.chat-channel-icon.--avatar, .is-dm') ? 'direct' : 'public';
}
