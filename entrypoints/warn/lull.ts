import { type CardView, fateOf } from '../../lib/ui/card/view';
import type { WatchContext } from '../../lib/watch/watch-context';

/** After a child closed a card, what is no graver and of another conversation waits so long, ms, and comes as one card. */
const LULL_MS = 60_000;

/**
 * Keeps a page that fakes one chat after the other from putting up one card after the other. The icon tells of each at once;
 * what is louder or graver than the card that was closed never waits.
 *
 * @param draw what waited is due
 */
export function createLull(ctx: WatchContext, draw: (view: CardView) => void) {
  let closed: CardView | undefined;
  let waiting: CardView[] = [];

  function end(): void {
    closed = undefined;
    const due = waiting;
    waiting = [];
    for (const view of due) draw(view);
  }

  return {
    begin(view: CardView): void {
      if (!closed) ctx.setTimeout(end, LULL_MS);
      closed = view;
    },
    /** @returns whether this one waits */
    holds(view: CardView): boolean {
      if (!closed || fateOf(view, closed) !== 'joins') return false;
      waiting.push(view);
      return true;
    },
  };
}
