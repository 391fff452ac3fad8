import { closestOutwards, openRoots } from './open-roots';
import type { Page, Place, Site } from './site';

/**
 * The message lists of a page: all that the newest selector with any match finds. Several conversations may be open at
 * once, each with its own list.
 */
export function findLists(site: Site, document: Document): Element[] {
  if (site.conversation.pages?.test(document.location.href) === false) return [];
  const roots = openRoots(site, document);
  for (const css of site.conversation.list) {
    const found = roots.flatMap((root) => [...root.querySelectorAll(css)]);
    if (found.length > 0) return found;
  }
  return [];
}

/** The conversation around a list. */
export function placeOf(site: Site, page: Page, list: Element): Place {
  for (const css of site.conversation.frame ?? []) {
    const frame = closestOutwards(list, css);
    if (frame) return { page, list, frame };
  }
  return { page, list, frame: page.document };
}
