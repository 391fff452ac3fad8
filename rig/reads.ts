import type { Page } from 'puppeteer-core';

/**
 * All that a page can do to read what it did not write: look for each line, and take everything from its own first word on
 * that a selection can be widened to.
 *
 * @param lines what it looks for
 * @returns the lines that it found, and all text that it could lay hands on
 */
export function readByPage(page: Page, lines: readonly string[]): Promise<{ found: string[]; text: string }> {
  return page.evaluate(async (words) => {
    const selection = getSelection() as Selection;
    type Finding = typeof globalThis & { find(text: string, ...how: boolean[]): boolean };
    const texts: string[] = [];
    const found = words.filter((word) => {
      selection.removeAllRanges();
      const isThere = (globalThis as Finding).find(word, false, false, true, false, true, false);
      for (const by of ['word', 'line', 'documentboundary']) {
        selection.modify('extend', 'forward', by);
        texts.push(selection.toString());
      }
      return isThere;
    });
    selection.selectAllChildren(document.documentElement);
    texts.push(selection.toString());
    document.addEventListener('copy', () => texts.push(selection.toString()), { once: true });
    document.execCommand('selectAll');
    document.execCommand('copy');
    texts.push(selection.toString(), document.documentElement.textContent ?? '');
    // biome-ignore lint/performance/useDomNodeTextContent: a page would try both.
    texts.push(document.documentElement.innerText);
    const ranges = (selection as unknown as { getComposedRanges?(): StaticRange[] }).getComposedRanges?.() ?? [];
    for (const { startContainer, endContainer } of ranges)
      texts.push(startContainer.textContent ?? '', endContainer.textContent ?? '');
    for (let x = 10; x < innerWidth; x += 40) {
      for (let y = 10; y < innerHeight; y += 40) {
        texts.push(document.elementFromPoint(x, y)?.textContent ?? '');
        texts.push(document.caretRangeFromPoint?.(x, y)?.startContainer.textContent ?? '');
      }
    }
    selection.removeAllRanges();
    return { found, text: texts.join('\n') };
  }, lines);
}

/** The lines of a card, without the brackets of its buttons. */
export const linesOf = (card: string): string[] =>
  card
    .split('\n')
    .map((line) => line.replace(/^\[|\]$/g, '').trim())
    .filter((line) => line.length > 2);
