import type { Audience } from '../../../message';
import type { Place } from '../../site';

const OTHERS = '[data-self="false"] > .mx_DisambiguatedProfile .mx_DisambiguatedProfile_displayName';
const TITLE = '.mx_RoomHeader_heading, .mx_RoomHeader_nametext';

/** A room with an address of its own is public. A chat of two goes by the name of the other one. */
export function audience({ page, list, frame }: Place): Audience {
  if (/#\/room\/(?:#|%23)/.test(page.href)) return 'public';
  const title = frame.querySelector(TITLE)?.textContent?.trim() ?? '';
  const names = new Set(Array.from(list.querySelectorAll(OTHERS), (name) => name.textContent?.trim() ?? ''));
  return names.size === 0 || (names.size === 1 && (!title || names.has(title))) ? 'direct' : 'group';
}
