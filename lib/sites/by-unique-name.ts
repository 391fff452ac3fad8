import type { Speaker } from '../message';
import type { RowPlace } from './site';

/** Where a name belongs to one account, as on forums, another name is another person. */
export function byUniqueName({ author, own }: RowPlace): Speaker | undefined {
  if (!author || !own) return;
  return author === own ? 'self' : 'other';
}
