import type { Speaker } from '../../../message';
import type { RowPlace } from '../../site';

/** The field where the child writes in live chat bears its @name, and its own rows bear the same: another is another. */
export function whose({ author, own }: RowPlace): Speaker | undefined {
  if (!author || !own) return;
  return author === own ? 'self' : 'other';
}
