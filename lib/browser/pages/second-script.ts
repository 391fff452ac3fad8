import { sendMessage } from '../letters/protocol';

/** Who waits for the second script in this page. The browser gives our scripts a world of their own, which no page sees. */
const WAITING = Symbol.for('tawny second');
type World = { [WAITING]?: (part: unknown) => void };

/** First wait after a call in vain, in ms; doubled each time up to the longest. */
const FIRST_WAIT = 200;
const LONGEST_WAIT = 30_000;
/** The worker may be stopped once in the middle; so many calls in vain are told. */
const TOLD_AFTER = 3;

type Clock = { setTimeout(run: () => void, ms: number): unknown; isValid: boolean };

/** Said by the second script. Where nobody waits, nothing happens. */
export function handOver(part: unknown): void {
  (globalThis as World)[WAITING]?.(part);
}

/**
 * Has the second script brought into this page when it is needed. Only the worker can put a file of ours there without the
 * page being able to see it or ask for it. A script that lived here before (`script-life.ts`) is handed nothing any more.
 *
 * @param ctx timers that end with the content script
 * @param onThere it has come, and this is what it handed over; once
 * @param onLate it does not come; it is called for again, for as long as the content script lives
 * @returns a function that calls for it; again and again is the same as once
 */
export function secondScript<Part>(ctx: Clock, onThere: (part: Part) => void, onLate: () => void): () => void {
  let isThere = false;
  let isCalled = false;

  // Where the browser puts both files into a page itself, it comes uncalled.
  (globalThis as World)[WAITING] = (part) => {
    if (isThere) return;
    onThere(part as Part);
    isThere = true;
  };

  async function ask(inVain: number): Promise<void> {
    if (isThere || !ctx.isValid) return;
    await sendMessage('bringSecond').catch(() => {});
    if (isThere) return;
    if (inVain + 1 === TOLD_AFTER) onLate();
    ctx.setTimeout(() => void ask(inVain + 1), Math.min(FIRST_WAIT * 2 ** inVain, LONGEST_WAIT));
  }

  return () => {
    if (!isCalled) void ask(0);
    isCalled = true;
  };
}
