import type { Speaker } from '../../../message';
import { sideOf } from '../../row-side';
import type { RowPlace } from '../../site';

/** Two rows whose words begin this far apart, as a share of the list, stand on two sides. */
const APART = 0.12;
/** Rows by one side begin at one line, give or take. CSS pixels. */
const SAME_LINE = 16;
/** Pieces of text of a row that are looked at. */
const PIECES = 24;
const SHOW_TEXT = 4;

/** How far from both edges of the list the words of a row begin and end. CSS pixels. */
type Ink = { begins: number; ends: number; width: number };
type Lines = { start: number; end: boolean };

/** Where rows of a list begin, as far as they were seen. */
const seen = new WeakMap<Element, Lines>();

/**
 * By where all words of a row stand, its name and time among them, once both sides were seen. In one column every row
 * begins at one line, however wide its names are, and a notice stands in the middle: neither says anything.
 */
export function byPlace({ row, list }: RowPlace): Speaker | undefined {
  const ink = inkOf(row, list);
  if (!ink) return sideOf(row.firstElementChild ?? row, row, list) === 'end' ? 'self' : undefined;
  const lines = seen.get(list) ?? { start: ink.begins, end: false };
  lines.start = Math.min(lines.start, ink.begins);
  seen.set(list, lines);
  if (ink.begins - lines.start > ink.width * APART && ink.ends * 2 < ink.begins) {
    lines.end = true;
    return 'self';
  }
  return lines.end && ink.begins - lines.start < SAME_LINE ? 'other' : undefined;
}

function inkOf(row: Element, list: Element): Ink | undefined {
  const { ownerDocument: document } = row;
  const outer = list.getBoundingClientRect();
  const range = document.createRange();
  const walker = document.createTreeWalker(row, SHOW_TEXT);
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (let piece = walker.nextNode(), looked = 0; piece && looked < PIECES; piece = walker.nextNode()) {
    if (!piece.nodeValue?.trim()) continue;
    looked += 1;
    range.selectNodeContents(piece);
    const rect = range.getBoundingClientRect();
    // Words for screen readers are one pixel wide, or stand far outside.
    if (rect.width <= 1 || rect.left < outer.left - 1 || rect.right > outer.right + 1) continue;
    left = Math.min(left, rect.left);
    right = Math.max(right, rect.right);
  }
  if (outer.width === 0 || left > right) return;
  const isLtr = document.defaultView?.getComputedStyle(list).direction !== 'rtl';
  const [before, after] = [left - outer.left, outer.right - right];
  return { begins: isLtr ? before : after, ends: isLtr ? after : before, width: outer.width };
}
