import type { Speaker } from '../../../message';
import { isOwnWord } from '../../own-words';
import type { RowPlace } from '../../site';

const MEMBER = '[data-member-id]';
/** "Google Account: Ravi Kite (ravi@…)", in the language of the page. */
const ACCOUNT = 'a[href*="/SignOutOptions"]';
const MAIL = /[^\s()]+@[^\s()]+/;

/** The child's own rows say "You" instead of a name. Mail addresses decide where both are shown. */
export function whose({ page, row, counterpart }: RowPlace): Speaker | undefined {
  const member = row.querySelector(MEMBER);
  const label = member?.textContent?.trim() ?? '';
  const theirs = MAIL.exec(member?.getAttribute('data-hovercard-id') ?? '')?.[0];
  const own = MAIL.exec(page.document.querySelector(ACCOUNT)?.getAttribute('aria-label') ?? '')?.[0];
  if (theirs && own) return theirs.toLowerCase() === own.toLowerCase() ? 'self' : 'other';
  return isOwnWord(label) && !isOwnWord(counterpart) ? 'self' : undefined;
}
