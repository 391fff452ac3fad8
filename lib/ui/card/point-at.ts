import { closedRoot, PERSON } from './closed-root';
import pointCss from './point-at.css?inline';

/** How long the frame stays, ms: long enough to find it, short enough not to label a person. */
const STAYS = 6000;

type Clock = { setTimeout(run: () => void, ms: number): unknown };

/**
 * Scrolls a row of the page into view and puts a frame around it for a few seconds. The frame lies in our own closed
 * root: the page's elements are not touched.
 */
export function pointAt(clock: Clock, row: Element): void {
  const calm = row.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  row.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  clock.setTimeout(() => frame(clock, row), calm ? 0 : 500);
}

function frame(clock: Clock, row: Element): void {
  const { box, attach, end } = closedRoot(row.ownerDocument, [pointCss], PERSON);
  const { left, top, width, height } = row.getBoundingClientRect();
  const ring = row.ownerDocument.createElement('div');
  ring.className = 'ring';
  Object.assign(ring.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  box.append(ring);
  attach();
  clock.setTimeout(end, STAYS);
}
