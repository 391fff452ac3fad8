import type { Audience } from '../../../message';
import type { Place } from '../../site';

/** The name of the conversation begins with its kind; where it does not, the accounts that speak are counted. */
export function audience({ page, list }: Place): Audience {
  const group = page.document.querySelector('[data-group-id]:not([role="listitem"])')?.getAttribute('data-group-id');
  const kind = /(?:^|\/)(dm|room|space)\/[\w-]+/.exec(group ?? page.href)?.[1];
  if (kind) return kind === 'dm' ? 'direct' : 'group';
  const speakers = Array.from(list.querySelectorAll('[data-user-id]'), (row) => row.getAttribute('data-user-id'));
  return new Set(speakers).size > 2 ? 'group' : 'direct';
}
