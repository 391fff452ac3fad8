import type { Speaker } from '../../../message';
import type { RowPlace } from '../../site';

/**
 * The own name stands in the head of the page, maybe not as it stands on the rows. Only once it was met on a row does
 * another name mean another person.
 */
export function whose({ author, own, list }: RowPlace): Speaker | undefined {
  if (!author || !own) return;
  if (author === own) return 'self';
  const names = [...list.querySelectorAll('.ipsEntry__username, .cAuthorPane_author')];
  return names.some((name) => name.textContent?.trim() === own) ? 'other' : undefined;
}
