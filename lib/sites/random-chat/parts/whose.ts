import type { Speaker } from '../../../message';
import { sideOf } from '../../row-side';
import type { RowPlace } from '../../site';

/** One's own words may stand at the end of the line. Words at its start prove nothing: all may stand there. */
export function whose({ row, list }: RowPlace): Speaker | undefined {
  const bubble = row.firstElementChild ?? row;
  return sideOf(bubble, row, list) === 'end' ? 'self' : undefined;
}
