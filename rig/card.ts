import type { Page, SerializedAXNode } from 'puppeteer-core';
import { PATIENCE_MS } from './until';

/**
 * What a screen reader says of the card on a page, line by line; empty where there is none. The card stands in a closed
 * shadow root that scripts cannot enter, but the accessibility tree shows what a person gets; also in a frame.
 */
export async function cardText(page: Page): Promise<string> {
  const card = await cardOn(page);
  return card ? lines(card).join('\n') : '';
}

/** What a screen reader comes upon, one thing after the other, beginning with the card itself; nothing where there is none. */
export async function readOut(page: Page): Promise<{ role: string; name: string; description?: string }[]> {
  const card = await cardOn(page);
  const walk = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(walk)];
  return card ? walk(card).map(({ name = '', ...rest }) => ({ name, ...rest })) : [];
}

async function cardOn(page: Page): Promise<SerializedAXNode | undefined> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: true });
  return tree
    ? find(tree, (node) => (node.role === 'status' || node.role === 'alertdialog') && isCard(node))
    : undefined;
}

/** A press counts once a card has been in sight for a moment (`lib/ui/card/sight.ts`); nobody reads faster. Ms. */
const READING = 900;

/** Reads for a moment and presses a button of the card by its name. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`, { timeout: PATIENCE_MS });
  await new Promise((done) => setTimeout(done, READING));
  await button?.click();
}

/**
 * Waits until a card is on the page.
 *
 * @param like what it says, where another one may be there before
 * @returns what the card says when the time is over, if it never said that; empty where there is none
 */
export async function waitForCard(page: Page, timeout = PATIENCE_MS, like = /./): Promise<string> {
  const end = Date.now() + timeout;
  for (;;) {
    const text = await cardText(page);
    if (like.test(text) || Date.now() > end) return text;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The name of what has the focus, as a screen reader says it; empty where nothing has. */
export async function focusedInCard(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const focused = tree && find(tree, (node) => node.focused === true && node.role !== 'RootWebArea');
  return focused?.name ?? '';
}

function isCard(node: SerializedAXNode): boolean {
  return find(node, ({ role }) => role === 'button') !== undefined;
}

function find(node: SerializedAXNode, fits: (node: SerializedAXNode) => boolean): SerializedAXNode | undefined {
  if (fits(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, fits);
    if (found) return found;
  }
  return undefined;
}

function lines(node: SerializedAXNode): string[] {
  if (node.role === 'button' || node.role === 'link') return [`[${node.name}]`];
  if (node.role === 'StaticText') return [node.name ?? ''];
  return (node.children ?? []).flatMap(lines).filter((line) => line.trim() !== '');
}
