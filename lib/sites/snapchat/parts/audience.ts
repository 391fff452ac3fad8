import type { Audience } from '../../../message';
import { isOwnWord } from '../../own-words';
import type { Place } from '../../site';

/** A group has several faces beside its name, or headers of two other people. */
export function audience({ page, list }: Place): Audience {
  const key = list.id.replace('cv-', '');
  const face = page.document.getElementById(`title-${key}`)?.closest('[aria-labelledby^="title-"]');
  if ((face?.querySelectorAll('img[role="presentation"]').length ?? 0) > 1) return 'group';
  const names = Array.from(list.querySelectorAll('header span'), (label) => label.textContent?.trim() ?? '');
  return new Set(names.filter((name) => name && !isOwnWord(name))).size > 1 ? 'group' : 'direct';
}
