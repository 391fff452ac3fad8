import type { Speaker } from '../../../message';
import { isOwnWord } from '../../own-words';
import { sideOf } from '../../row-side';
import type { RowPlace } from '../../site';

/** "You" as the sender, in the language of the page; else the side on which the bubble stands. */
export function whose({ row, list, author, counterpart }: RowPlace): Speaker | undefined {
  if (isOwnWord(author) && !isOwnWord(counterpart)) return 'self';
  if (author && author === counterpart && !isOwnWord(author)) return 'other';
  const texts = row.querySelectorAll('[dir="auto"]');
  const bubble = texts[texts.length - 1];
  const side = bubble && sideOf(bubble, row, list);
  return side && (side === 'end' ? 'self' : 'other');
}
