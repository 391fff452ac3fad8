import type { Site } from '../../site';
import generic from '../generic';
import { isArticle } from './article';
import { type Chat, findChat } from './find-chat';
import { selectorOf } from './selector-of';

/** What was found on a page lately. Dropped with the page. */
const found = new WeakMap<Document, Site>();
/** Lists that turned out to stand in an article. */
const articles = new WeakSet<Element>();

/**
 * The reader for a page that nobody has described: the common part, and selectors for the one chat that was found. As
 * long as that chat is there the answer stays the same object; without one it reads nothing.
 */
export function genericFor(document: Document): Site {
  const before = found.get(document);
  if (before && document.querySelector(before.conversation.list.join(', '))) return before;
  const chat = findChat(document);
  if (!chat || isRead(document, chat)) {
    found.delete(document);
    return generic;
  }
  const site = describe(chat);
  found.set(document, site);
  return site;
}

function isRead(document: Document, { list }: Chat): boolean {
  if (articles.has(list)) return true;
  if (!isArticle(document, list)) return false;
  articles.add(list);
  return true;
}

function describe({ list, composer }: Chat): Site {
  const css = selectorOf(list);
  return {
    ...generic,
    conversation: { ...generic.conversation, list: [css] },
    message: { ...generic.message, item: [`${css} > *`] },
    composer: [selectorOf(composer)],
  };
}
