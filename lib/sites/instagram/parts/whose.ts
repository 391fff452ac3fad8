import type { Speaker } from '../../../message';
import { sideOf } from '../../row-side';
import type { RowPlace } from '../../site';

const BUBBLE = '[role="presentation"] [dir="auto"]';

/** Only the side tells: own rows are pushed to the end. A picture that leads to a profile stands beside other rows. */
export function whose({ row, list, audience }: RowPlace): Speaker | undefined {
  if (audience === 'public') return;
  if (row.querySelector('a[href^="/"] img')) return 'other';
  const bubbles = row.querySelectorAll(BUBBLE);
  const bubble = bubbles[bubbles.length - 1];
  const side = bubble && sideOf(bubble, row, list);
  return side && (side === 'end' ? 'self' : 'other');
}
