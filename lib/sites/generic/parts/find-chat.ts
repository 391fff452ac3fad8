import { chatRows } from './rows';
import { textBoxes } from './text-boxes';

export type Chat = { list: Element; composer: Element };

/** Regions that a page itself calls a log, or that it reads aloud as they change. */
const LOGS = '[role="log"]';
const LIVE = '[aria-live="polite"], [role="feed"]';
const REGIONS = 12;
/** A page that says "log" needs one row; others must show that rows repeat. */
const LEAST = { log: 1, other: 3 };
/** How far a list may be wrapped in its region, and a text box in what holds both. */
const DEEP = 4;
const UP = 7;
/** Text boxes from which we look around, and elements looked at from each. */
const BOXES = 4;
const ELEMENTS = 400;
/** Parts of a page that is little more than its chat. */
const PARTS = 8;

/**
 * Finds a chat on a page that nobody has described: rows that repeat, beside a box to write in. Without such a box
 * nothing is a chat. The work is bounded whatever the page holds, and nothing asks for a layout.
 */
export function findChat(document: Document): Chat | undefined {
  const boxes = textBoxes(document);
  if (boxes.length === 0) return;
  return (
    inRegions(document, LOGS, LEAST.log, boxes) ?? inRegions(document, LIVE, LEAST.other, boxes) ?? besideBoxes(boxes)
  );
}

function inRegions(document: Document, css: string, least: number, boxes: Element[]): Chat | undefined {
  for (const region of Array.prototype.slice.call(document.querySelectorAll(css), 0, REGIONS) as Element[]) {
    const list = within(region, least);
    const composer = list && nearest(list, boxes);
    if (composer) return { list, composer };
  }
  return;
}

/** The element whose children are the rows: the region itself, or what it wraps. */
function within(region: Element, least: number): Element | undefined {
  let at: Element | undefined = region;
  for (let depth = 0; at && depth <= DEEP; depth++) {
    const inner: Element | undefined = [...at.children]
      .slice(0, DEEP)
      .sort((a, b) => b.childElementCount - a.childElementCount)[0];
    const wraps = at.childElementCount <= 2 && inner !== undefined && !inner.matches('[role="article"], li');
    if (!(wraps && inner && chatRows(inner, LEAST.other) > 0) && chatRows(at, least) > 0) return at;
    at = at.childElementCount <= DEEP ? inner : undefined;
  }
  return;
}

function nearest(list: Element, boxes: readonly Element[]): Element | undefined {
  for (let at: Element | null = list; at; at = at.parentElement) {
    const inside = boxes.find((box) => at?.contains(box) && !list.contains(box));
    if (inside) return inside;
  }
  return;
}

/** Looks around each text box, wider step by step, and takes the longest list of the first place that has any. */
function besideBoxes(boxes: readonly Element[]): Chat | undefined {
  for (const composer of boxes.slice(0, BOXES)) {
    let left = ELEMENTS;
    let before: Element = composer;
    let around = composer.parentElement;
    for (let step = 0; around && !isWholePage(around) && step < UP && left > 0; step++) {
      const { list, looked } = longest(around, before, left);
      if (list) return { list, composer: nearest(list, boxes) ?? composer };
      left -= looked;
      before = around;
      around = around.parentElement;
    }
  }
  return;
}

/** A page of many parts is no frame of a chat; a small one may be. */
function isWholePage(around: Element): boolean {
  return around.localName === 'html' || (around.localName === 'body' && around.childElementCount > PARTS);
}

/** Breadth first, so that lists win over what their rows hold. @param before was looked at already */
function longest(around: Element, before: Element, limit: number): { list: Element | undefined; looked: number } {
  let list: Element | undefined;
  let most = 0;
  const waiting: Element[] = [around];
  let looked = 0;
  for (; looked < waiting.length && looked < limit; looked++) {
    const element = waiting[looked];
    if (!element || element === before) continue;
    const rows = element.contains(before) ? 0 : chatRows(element, LEAST.other);
    if (rows > most) {
      most = rows;
      list = element;
    }
    // What a list holds is its rows; lists within rows are part of what is said.
    if (rows > 0) continue;
    for (const child of Array.prototype.slice.call(element.children, 0, limit - waiting.length)) waiting.push(child);
  }
  return { list, looked };
}
