import type { Speaker } from '../../../message';
import { sideOf } from '../../row-side';
import type { RowPlace } from '../../site';

/** A marks the child's own rows only. Until one was seen the side tells, except in channels, where all have one side. */
export function whose({ row, list, audience }: RowPlace): Speaker | undefined {
  const words = audience === 'public' ? null : row.querySelector('.text-content');
  const side = words && sideOf(words, row, list);
  return side ? (side === 'end' ? 'self' : 'other') : undefined;
}
