import type { Audience } from '../../../message';
import type { Place } from '../../site';

const AUTHOR = '[data-tid="message-author-name"]';

/** A chat of two goes by the name of the other one, who alone is named in it. */
export function audience({ page, list }: Place): Audience {
  const title = page.document.querySelector('[data-tid="chat-title"]')?.textContent?.trim() ?? '';
  const names = new Set(Array.from(list.querySelectorAll(AUTHOR), (label) => label.textContent?.trim() ?? ''));
  if (names.size > 1 || /[,،、]/.test(title)) return 'group';
  return names.size === 0 || names.has(title) ? 'direct' : 'group';
}
