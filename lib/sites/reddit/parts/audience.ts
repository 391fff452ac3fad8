import type { Audience } from '../../../message';
import { queryAll } from '../../open-roots';
import type { Place } from '../../site';

/** Enough rows to meet somebody else. */
const ROWS = 40;

/**
 * Comments are for everyone. A chat of two goes by the name of the other one; where someone of another name speaks, or
 * the name has a space, which names of people here never have, it is a group.
 */
export function audience({ list, frame }: Place): Audience {
  if (!list.localName.startsWith('rs-')) return 'public';
  const room = 'shadowRoot' in frame ? (frame as Element).shadowRoot : null;
  const title = textOf(room?.querySelector('header .room-name'));
  if (/\s/.test(title)) return 'group';
  const others = queryAll(list, 'rs-timeline-event')
    .slice(-ROWS)
    .flatMap(({ shadowRoot }) => {
      const name = textOf(shadowRoot?.querySelector('.room-message:not(.flex-row-reverse) .user-name'));
      return name ? [name] : [];
    });
  return new Set([title, ...others]).size > 1 && title !== '' ? 'group' : 'direct';
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? '';
}
