import type { Speaker } from '../../../message';
import type { RowPlace } from '../../site';

const OWN = '[class*="currentUser" i][data-miniprofile], [class*="currentUser" i] [data-miniprofile]';

/** Faces carry the number of the account, and comments the address of a profile; names may be shared. */
export function whose({ page, row, author, own, audience }: RowPlace): Speaker | undefined {
  const account = accountOf(row.closest('[class*="ChatMessageBlock" i]') ?? row);
  const ownAccount = page.document.querySelector(OWN)?.getAttribute('data-miniprofile');
  if (account && ownAccount) return account === ownAccount ? 'self' : 'other';
  if (audience !== 'public' || !author || !own) return;
  return author === own ? 'self' : 'other';
}

function accountOf(block: Element): string | null | undefined {
  return block.querySelector('[data-miniprofile]')?.getAttribute('data-miniprofile');
}
