import { placeOf } from './find-lists';
import { queryAll } from './open-roots';
import { holds } from './read-conversation';
import { mayLackId, textElement } from './read-messages';
import { readSource } from './read-source';
import { type Page, type Site, SiteUnreadable } from './site';
import { hasAny } from './whose';

/** A list with so many children but no row we know has changed its markup. */
const CHILDREN = 5;
/** Of so many rows one should have text, even in a chat full of pictures. */
const ROWS = 8;
const ROWS_TRIED = 40;

/**
 * Can we read what this page shows? Cheap enough to ask twice a second; the answer counts only when it stays the same
 * for a while, because pages are empty before they fill.
 *
 * @param silent lists of which nothing was read so far; the others are proven readable
 * @returns true where a conversation is open, false where the page has none
 * @throws SiteUnreadable where one should be open but the selectors match nothing
 */
export function checkReadable(site: Site, page: Page, lists: readonly Element[], silent = lists): boolean {
  if (lists.length === 0) {
    if (!site.conversation.expected.some((when) => holds(when, page, page.document))) return false;
    throw new SiteUnreadable(site.id, site.conversation.list);
  }
  for (const list of silent) checkRows(site, page, list);
  return true;
}

function checkRows(site: Site, page: Page, list: Element): void {
  const rows = queryAll(list, site.message.item.join(', '));
  const children = Math.max(list.childElementCount, list.shadowRoot?.childElementCount ?? 0);
  if (rows.length === 0 && children >= CHILDREN) throw new SiteUnreadable(site.id, site.message.item);
  const place = placeOf(site, page, list);
  const spoken = rows.slice(0, ROWS_TRIED).filter((row) => !site.message.skip || !hasAny(row, site.message.skip));
  if (spoken.length < ROWS) return;
  const readable = spoken.some((row) => {
    const id = site.message.id ? readSource(site.message.id, place, row) : '';
    return (id !== '' || mayLackId(site, row)) && textElement(site, row, id) !== undefined;
  });
  if (!readable) throw new SiteUnreadable(site.id, site.message.text);
}
