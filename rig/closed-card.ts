import { readFileSync } from 'node:fs';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type Node = Protocol.DOM.Node;
const SHEETS = ['theme.css', 'parts.css', 'card/host.css', 'card/card.css', 'pause/pause.css'];

/** The card's box, found through the browser's own inspector: no script of the page can get there. */
async function findBox(session: CDPSession): Promise<Node | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return find(root, ({ attributes = [] }) => attributes[attributes.indexOf('class') + 1] === 'tawny-box');
}

function find(node: Node, fits: (node: Node) => boolean): Node | undefined {
  if (fits(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** Where the card is on the screen, in CSS pixels. */
export async function cardArea(page: Page): Promise<{ left: number; top: number; width: number; height: number }> {
  const session = await page.createCDPSession();
  const box = await findBox(session);
  if (!box) throw new Error('There is no card.');
  const { model } = await session.send('DOM.getBoxModel', { nodeId: box.nodeId });
  return { left: model.border[0] ?? 0, top: model.border[1] ?? 0, width: model.width, height: model.height };
}

/**
 * Copies the card as it stands in the closed root into an ordinary page, with the same style sheets, where axe-core can
 * walk through it. Its words are drawn from attributes; axe-core looks at the contrast of text only, so there they are text.
 *
 * @param more style that is put on top
 */
export async function copyCard(from: Page, to: Page, more = ''): Promise<void> {
  const session = await from.createCDPSession();
  const box = await findBox(session);
  if (!box) throw new Error('There is no card.');
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: box.nodeId });
  const css = [...SHEETS.map((sheet) => readFileSync(`lib/ui/${sheet}`, 'utf8')), more].join('\n');
  await to.setContent(
    `<!doctype html><html lang="en"><title>Card</title><style>${css}</style><main>${withText(outerHTML)}</main></html>`,
  );
}

function withText(html: string): string {
  return html.replace(/<data value="([^"]*)"><\/data>/g, '$1');
}

/** The typefaces that the words of the card are drawn with. */
export async function fontsOfCard(page: Page): Promise<Protocol.CSS.PlatformFontUsage[]> {
  const session = await page.createCDPSession();
  const box = await findBox(session);
  if (!box) throw new Error('There is no card.');
  await session.send('CSS.enable');
  const words = findAll(box, ({ localName }) => localName === 'data');
  const used = await Promise.all(
    words.flatMap(({ pseudoElements = [] }) =>
      pseudoElements.map(({ nodeId }) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
    ),
  );
  return used.flatMap(({ fonts }) => fonts);
}

function findAll(node: Node, fits: (node: Node) => boolean): Node[] {
  return [...(fits(node) ? [node] : []), ...(node.children ?? []).flatMap((child) => findAll(child, fits))];
}
