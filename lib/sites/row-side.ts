/** How far up from the words the element that pushes them to a side may be. */
const STEPS = 8;
/** A difference of the two gaps beside a bubble that is no accident. CSS pixels. */
const CLEAR = 32;

export type Side = 'start' | 'end';

/**
 * On which side of a list a bubble stands: `end` is where one's own words go, the right in languages written from the
 * left. Asks the layout, which is what people see, then the styles. Once a row, and nothing is changed in between: the
 * browser lays out once a frame.
 *
 * @param bubble the element that holds the words
 * @returns undefined where neither is clear
 */
export function sideOf(bubble: Element, row: Element, list: Element): Side | undefined {
  const view = row.ownerDocument.defaultView;
  return view ? (byPlace(bubble, list, view) ?? byStyle(bubble, row, view)) : undefined;
}

function byPlace(bubble: Element, list: Element, view: Window): Side | undefined {
  const inner = bubble.getBoundingClientRect();
  const outer = list.getBoundingClientRect();
  const difference = inner.left - outer.left - (outer.right - inner.right);
  if (inner.width === 0 || Math.abs(difference) < CLEAR) return;
  const fromLeft = view.getComputedStyle(list).direction !== 'rtl';
  return difference > 0 === fromLeft ? 'end' : 'start';
}

/** Something that pushes to the end decides; within it the parts of a bubble may well begin at their start. */
function byStyle(bubble: Element, row: Element, view: Window): Side | undefined {
  let found: Side | undefined;
  let element: Element | null = bubble;
  for (let step = 0; element && step <= STEPS; step++) {
    const side = pushes(view.getComputedStyle(element));
    if (side === 'end') return side;
    found ??= side;
    if (element === row) break;
    element = element.parentElement;
  }
  return found;
}

function pushes({ display, flexDirection, alignItems, justifyContent }: CSSStyleDeclaration): Side | undefined {
  if (!display.includes('flex')) return;
  const value = flexDirection.startsWith('column') ? alignItems : justifyContent;
  if (value === 'flex-end' || value === 'end') return 'end';
  return value === 'flex-start' || value === 'start' ? 'start' : undefined;
}
