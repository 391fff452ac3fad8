import type { Audience } from '../../../message';
import { isOwnWord } from '../../own-words';
import type { Place } from '../../site';
import { SENDER } from './sender';

/** Enough rows to meet two people who talk. */
const ROWS = 40;

/** One profile at the head of a direct chat; a group has none there, or rows by two others. */
export function audience({ page, list }: Place): Audience {
  const head = page.document.querySelector('[role="main"] h2');
  if (head && !head.querySelector('a') && !head.closest('a')) return 'group';
  const senders = new Set<string>();
  for (const label of [...list.querySelectorAll('[aria-label*=": "]')].slice(-ROWS)) {
    const sender = SENDER.exec(label.getAttribute('aria-label') ?? '')?.[1] ?? '';
    if (sender && !isOwnWord(sender)) senders.add(sender);
  }
  return senders.size > 1 ? 'group' : 'direct';
}
