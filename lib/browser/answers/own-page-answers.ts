import { deleteDatabase } from '../journal/database';
import type { TabReport } from '../letters/protocol';
import { receive } from '../letters/receive';
import { isMisplaced } from '../notes/open-notes';
import { isPrivateTab } from '../notes/private-notes';
import { countStored, eraseNoticed } from '../notes/stored';
import { hiddenOnes } from '../pages/hidden-cards';
import { tabsKnown } from '../pages/tabs';
import type { Intake } from '../talks/intake';
import { inFront, refreshBadge } from './in-front';
import { troublesNow } from './troubles';

/** So many alerts of the last days are listed in the popup. */
const LATELY = 30;

/** What our own pages ask for: the report of a tab, what is stored, and that all of it goes. */
export function answerOwnPages(ready: (isPrivate?: boolean) => Promise<Intake>, startAfresh: () => void): void {
  receive('report', async (tabId): Promise<TabReport> => {
    const isPrivate = await isPrivateTab(tabId);
    const { journal } = await ready(isPrivate);
    const [front, lately, troubles, hidden] = await Promise.all([
      inFront(tabId, journal),
      journal.lately(LATELY),
      troublesNow(journal, isPrivate),
      hiddenOnes(tabId),
    ]);
    return { ...front, lately, troubles, ...(hidden.length > 0 && { hides: true as const }) };
  });

  receive('stored', async () => countStored((await ready()).journal));

  receive('eraseAll', async () => {
    const { journal } = await ready();
    await Promise.all([eraseNoticed(journal), (await ready(true)).journal.erase()]);
    // What cannot be opened cannot be emptied either; without it there is room for a new one.
    if (await isMisplaced(journal)) await deleteDatabase().catch(() => {});
    startAfresh();
    await Promise.all((await tabsKnown()).map((tabId) => refreshBadge(tabId, journal)));
  });
}
