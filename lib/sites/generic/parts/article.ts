import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/**
 * Is this page something to read, with a box for comments or a search beside it? A lesson about safety quotes the very
 * words that we look for. What stands in the list itself does not count: people write long messages too.
 */
export function isArticle(document: Document, list: Element): boolean {
  return isProbablyReaderable(document, {
    visibilityChecker: (node) => !list.contains(node) && !node.contains(list) && !isHidden(node),
  });
}

function isHidden(node: Node): boolean {
  return 'closest' in node && (node as Element).closest('[hidden]') !== null;
}
