import type { Speaker } from '../../../message';
import type { RowPlace } from '../../site';

/** Names belong to one account each, however they are written. */
export function whose({ author, own }: RowPlace): Speaker | undefined {
  if (!author || !own) return;
  return author.toLowerCase() === own.toLowerCase() ? 'self' : 'other';
}
