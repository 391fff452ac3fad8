import { sendMessage } from '../../lib/browser/letters/protocol';
import type { WatchContext } from '../../lib/watch/watch-context';

/** A worker that does not answer is no reason to keep a card back for longer. Ms. */
const PATIENCE = 700;
/** A worker that was stopped in the middle is told again: after so long, ms, doubled each time, and so often. */
const FIRST_WAIT = 500;
const MOST_TRIES = 6;

/**
 * Which cards are this page's to show, and what became of them. Two tabs may show the same conversation; and a card may be
 * owed again because the worker did not hear of it.
 */
export function createClaims(ctx: WatchContext) {
  const drawn = new Set<string>();
  const seen = new Set<string>();

  function fared(id: string, how: 'seen' | 'hidden'): void {
    if (how === 'seen') seen.add(id);
    tell(how === 'seen' ? 'shown' : 'hidden', id, 0);
  }

  function tell(what: 'shown' | 'hidden', id: string, inVain: number): void {
    sendMessage(what, id).catch(() => {
      if (inVain < MOST_TRIES) ctx.setTimeout(() => tell(what, id, inVain + 1), FIRST_WAIT * 2 ** inVain);
    });
  }

  /** @returns whether the card is to be drawn here: it was on no screen, and does not stand here already */
  async function isOurs(id: string): Promise<boolean> {
    if (seen.has(id)) fared(id, 'seen');
    if (drawn.has(id)) return false;
    drawn.add(id);
    const late = new Promise<boolean>((done) => ctx.setTimeout(() => done(true), PATIENCE));
    const isOwed = (await Promise.race([sendMessage('isOwed', id).catch(() => true), late])) !== false;
    // Where another frame has its card, this one waits, and is owed again.
    if (!isOwed) drawn.delete(id);
    return isOwed;
  }

  return { fared, isOurs };
}
