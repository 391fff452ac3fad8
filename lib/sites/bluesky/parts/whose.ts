import type { Speaker } from '../../../message';
import { sideOf } from '../../row-side';
import type { RowPlace } from '../../site';

/** Posts name the account, and the menu of the page the child's own. In messages nothing but the side tells. */
export function whose({ row, list, author, own, audience }: RowPlace): Speaker | undefined {
  if (audience === 'public') return author && own ? (author === own ? 'self' : 'other') : undefined;
  const words = row.querySelector('[data-word-wrap]');
  // The row is the bubble: what pushes it to a side stands around it.
  const side = words && sideOf(words, list, list);
  return side ? (side === 'end' ? 'self' : 'other') : undefined;
}
