import type { Message } from '../message';
import { hash } from '../sites/row-id';
import type { Page, Site } from '../sites/site';

/** How ids of typed lines begin. */
const TYPED = 'typed-';

/**
 * A line that the child typed into a world drawn as a picture. Who reads it cannot be seen, so the conversation is the
 * page, and everyone may be in it.
 *
 * @param count which line of this page it is; the same words may be said twice
 * @param at epoch milliseconds
 */
export function typedMessage(site: Site, page: Page, text: string, count: number, at: number): Message {
  const key = worldKey(page);
  return {
    id: `${TYPED}${hash(`${key}\u0000${at}\u0000${count}`)}`,
    conversation: { site: site.id, key, audience: 'public', title: page.document.title },
    speaker: 'self',
    author: '',
    text,
    at,
  };
}

/** The name of a world: its address without what changes from visit to visit. */
export function worldKey({ href }: Page): string {
  return href.replace(/^[a-z]+:\/\//, '').replace(/[?#].*$/, '');
}

/** Did the child type this into a picture? */
export function isTyped({ id, speaker }: Pick<Message, 'id' | 'speaker'>): boolean {
  return speaker === 'self' && id.startsWith(TYPED);
}
