import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { Message } from '../../lib/message';
import { findLists, placeOf } from '../../lib/sites/find-lists';
import { createMemory } from '../../lib/sites/memory';
import { queryAll } from '../../lib/sites/open-roots';
import { readConversation } from '../../lib/sites/read-conversation';
import { readMessages } from '../../lib/sites/read-messages';
import type { Page, Site } from '../../lib/sites/site';

/** A page of its own window, so that fixtures cannot touch each other. */
export function openPage(html: string, href = 'https://example.test/'): Page {
  const window = new Window({ url: href });
  window.document.write(html);
  openShadowRoots(window.document as unknown as Document);
  return { document: window.document as unknown as Document, href };
}

/** What the parser of a browser does with declarative shadow roots. */
function openShadowRoots(start: ParentNode): void {
  for (const template of start.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(...template.content.childNodes);
    template.remove();
    if (root) openShadowRoots(root);
  }
}

export function openFixture(site: Site, name: string, href: string): Page {
  return openPage(readFileSync(`lib/sites/${site.id}/${name}.fixture.html`, 'utf8'), href);
}

/** Everything that can be read on a page, list after list. */
export function readPage(site: Site, page: Page, now = Date.UTC(2026, 10, 24)): Message[] {
  const memory = createMemory();
  return findLists(site, page.document).flatMap((list) => {
    const place = placeOf(site, page, list);
    const conversation = readConversation(site, place);
    const rows = queryAll(list, site.message.item.join(', '));
    return readMessages(site, { place, conversation, rows, memory, now, history: true }).map(({ message }) => message);
  });
}
