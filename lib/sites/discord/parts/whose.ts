import type { Speaker } from '../../../message';
import type { RowPlace } from '../../site';

/** Discord keeps the account's number in the address of every picture of its own, in servers too. */
const ACCOUNT = /\/(?:avatars|users)\/(\d{2,20})\//;
const OWN_AREA = '[class*="panels_"] img[class*="avatar"], section[aria-label="User area"] img';
const ROW_PICTURE = 'img[class*="avatar_"]';

/**
 * Rows carry no mark of their side. Account numbers decide where pictures show them: names may be shared or changed.
 * A differing name decides only where the child's own name cannot be another one in this room.
 */
export function whose(place: RowPlace): Speaker | undefined {
  return byAccount(place) ?? byOtherName(place);
}

function byAccount({ page, row }: RowPlace): Speaker | undefined {
  const theirs = row.querySelector(ROW_PICTURE)?.getAttribute('src');
  const own = page.document.querySelector(OWN_AREA)?.getAttribute('src');
  if (!theirs || !own) return;
  const ownAccount = ACCOUNT.exec(own)?.[1];
  const account = ACCOUNT.exec(theirs)?.[1];
  if (ownAccount && account) return ownAccount === account ? 'self' : 'other';
  // One has a picture of its own, the other the standard one: two people. Two standard pictures say nothing.
  return ownAccount || account ? 'other' : undefined;
}

function byOtherName(place: RowPlace): Speaker | undefined {
  const { author, own, audience } = place;
  if (!author || !own || author === own) return;
  // Outside servers nobody has a nickname for themselves.
  return audience !== 'public' || isNamed(own, place) ? 'other' : undefined;
}

/** In a server the child may go by another name. If its usual one stands in the list, it does not. */
function isNamed(own: string, { list }: RowPlace): boolean {
  const names = list.querySelectorAll('[id^="message-username-"] [class*="username"]');
  return Array.from(names).some((name) => name.textContent?.trim() === own);
}
