import type { Speaker } from '../../../message';
import type { RowPlace } from '../../site';

/** Names on Reddit belong to one account each, so another name is another person. */
export function whose({ author, own, audience }: RowPlace): Speaker | undefined {
  if (audience !== 'public' || !author || !own) return;
  return author === own ? 'self' : 'other';
}
