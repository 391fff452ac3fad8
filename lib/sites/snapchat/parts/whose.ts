import type { Speaker } from '../../../message';
import { isOwnWord } from '../../own-words';
import type { RowPlace } from '../../site';

const HEADER = ':scope > li > header span';

/** The first row of a run has a header: the name of someone else, or "Me" in the language of the page. */
export function whose({ row, counterpart }: RowPlace): Speaker | undefined {
  const label = row.parentElement?.querySelector(HEADER)?.textContent?.trim() ?? '';
  if (!label || isOwnWord(counterpart)) return;
  if (isOwnWord(label)) return 'self';
  if (label === counterpart) return 'other';
  // Another name is someone else's only if the word for oneself is one that we know.
  const labels = row.closest('ul[id^="cv-"]')?.querySelectorAll('header span') ?? [];
  return Array.from(labels).some((other) => isOwnWord(other.textContent ?? '')) ? 'other' : undefined;
}
