import type { Speaker } from '../../../message';
import { sideOf } from '../../row-side';
import type { RowPlace } from '../../site';

/** Broadcasts name people by their @name, which is theirs alone. In messages without a mark the side tells. */
export function whose({ row, list, author, own, audience }: RowPlace): Speaker | undefined {
  if (audience === 'public') return author && own ? (author === own ? 'self' : 'other') : undefined;
  const words = row.querySelector('[data-testid="tweetText"], [data-testid^="message-text-"]');
  const side = words && sideOf(words, row, list);
  return side ? (side === 'end' ? 'self' : 'other') : undefined;
}
