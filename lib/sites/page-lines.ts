import { isProbablyReaderable, Readability } from '@mozilla/readability';

/** The text of any page, in its own order: one line for each paragraph, post or row. */
export type PageLines = { lines: string[]; article: boolean };

/** More is cut: a page is looked through once, while somebody waits. */
const MOST_LINES = 2_000;
const LONGEST_LINE = 2_000;
/** Readability gives up on pages with more elements. */
const MOST_ELEMENTS = 20_000;
/** Readability takes the answers in a thread for clutter. Where it leaves out more than this share, it is not believed. */
const ARTICLE_SHARE = 0.5;

/** What a person writes in, presses, or gets around with is not what the page says. */
const SKIP =
  'script, style, noscript, template, textarea, input, select, button, nav, svg, iframe, [role="navigation"], [role="textbox"], [contenteditable=""], [contenteditable="true"], [hidden], [aria-hidden="true"]';

/** These stand within a line; every other element begins a new one. */
const INLINE = new Set(
  'A ABBR B BDI BDO BR CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SMALL SPAN STRONG SUB SUP TIME TT U WBR'.split(
    ' ',
  ),
);

/**
 * Reads a page once. An article without what stands around it, as Readability finds it; of every other page all
 * that can be seen. The page itself is not changed.
 */
export function readPageLines(document: Document): PageLines {
  const all = linesBelow(document.body);
  const article = articleOf(document);
  const lines = article ? linesBelow(article) : [];
  return lengthOf(lines) >= ARTICLE_SHARE * lengthOf(all) && lines.length > 0
    ? { lines, article: true }
    : { lines: all, article: false };
}

function articleOf(document: Document): Element | undefined {
  try {
    if (!isProbablyReaderable(document)) return undefined;
    const copy = document.cloneNode(true) as Document;
    // Readability takes away the marks by which they could be known afterwards.
    for (const element of copy.querySelectorAll(SKIP)) element.remove();
    const found = new Readability(copy, { serializer: (node) => node, maxElemsToParse: MOST_ELEMENTS }).parse();
    return (found?.content as Element | null | undefined) ?? undefined;
  } catch {
    // Too large, or markup that it cannot follow: the page's own paragraphs are there.
    return undefined;
  }
}

function linesBelow(top: Node): string[] {
  const lines: string[] = [];
  let line = '';

  function endLine(): void {
    const text = line.replace(/\s+/g, ' ').trim();
    line = '';
    for (let at = 0; at < text.length && lines.length < MOST_LINES; at += LONGEST_LINE)
      lines.push(text.slice(at, at + LONGEST_LINE));
  }

  function walk(node: Node): void {
    for (const child of node.childNodes) {
      if (lines.length >= MOST_LINES) return;
      if (child.nodeType === 3) line += child.nodeValue ?? '';
      else if (child.nodeType === 1) enter(child as Element);
    }
  }

  function enter(element: Element): void {
    if (element.matches(SKIP) || isHidden(element)) return;
    const inline = INLINE.has(element.tagName.toUpperCase());
    if (inline) line += element.tagName === 'BR' ? ' ' : '';
    else endLine();
    if (element.shadowRoot) walk(element.shadowRoot);
    walk(element);
    if (!inline) endLine();
  }

  walk(top);
  endLine();
  return lines;
}

/** What Readability hands back stands in no page and has no looks. */
function isHidden(element: Element): boolean {
  return element.isConnected && element.checkVisibility?.() === false;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}
