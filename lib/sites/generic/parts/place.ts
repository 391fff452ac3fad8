import type { Speaker } from '../../../message';
import { sideOf } from '../../row-side';
import type { RowPlace } from '../../site';

/** Two bubbles whose beginnings differ by this share of the list stand on two sides. */
const APART = 0.12;
/** Rows by one side begin at one line, give or take. CSS pixels. */
const SAME_LINE = 16;

type Lines = { start: number; end: boolean };

/** Where rows of a list begin, as far as they were seen. */
const seen = new WeakMap<Element, Lines>();

/**
 * By where a row stands, once both sides were seen. One column of words proves nothing: a long line fills it and would
 * look like the other side.
 */
export function byPlace({ row, list }: RowPlace): Speaker | undefined {
  const bubble = bubbleOf(row);
  const inner = bubble.getBoundingClientRect();
  const outer = list.getBoundingClientRect();
  const side = sideOf(bubble, row, list);
  if (inner.width === 0 || outer.width === 0) return side === 'end' ? 'self' : undefined;
  const isLtr = row.ownerDocument.defaultView?.getComputedStyle(list).direction !== 'rtl';
  const begins = isLtr ? inner.left - outer.left : outer.right - inner.right;
  const ends = isLtr ? outer.right - inner.right : inner.left - outer.left;
  const lines = seen.get(list) ?? { start: begins, end: false };
  lines.start = Math.min(lines.start, begins);
  seen.set(list, lines);
  if (begins - lines.start > outer.width * APART && ends < begins) {
    lines.end = true;
    return 'self';
  }
  return lines.end && begins - lines.start < SAME_LINE ? 'other' : undefined;
}

/** What holds the words: down the widest way, as long as there is one child with most of the text. */
function bubbleOf(row: Element): Element {
  const all = (row.textContent ?? '').length;
  let at = row;
  for (;;) {
    const next: Element | undefined = [...at.children].find((child) => (child.textContent ?? '').length * 2 > all);
    if (!next) return at;
    at = next;
  }
}
