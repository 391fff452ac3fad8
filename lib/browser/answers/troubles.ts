import { familyIsReadable, policyNow } from '../choices/live-settings';
import type { Journal } from '../journal/journal';
import type { Trouble } from '../letters/protocol';
import { isMisplaced } from '../notes/open-notes';

/**
 * What does not work right now, besides what a page tells of itself.
 *
 * @param isPrivate the page is in a private window, where notes do not last
 */
export async function troublesNow(journal: Journal, isPrivate = false): Promise<Trouble[]> {
  const [misplaced, { findings }, readable] = await Promise.all([
    isMisplaced(journal),
    policyNow(),
    familyIsReadable(),
  ]);
  const storage = misplaced || journal.holdsBack() || !readable;
  return [
    ...(isPrivate ? ['private' as const] : []),
    ...(storage ? ['storage' as const] : []),
    ...(findings.length > 0 ? ['policy' as const] : []),
  ];
}
