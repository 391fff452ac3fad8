import type { WatchContext } from './watch-context';

/** Hidden tabs get no frames; then a timer does it. Milliseconds. */
const WITHOUT_FRAMES = 200;

/**
 * Calls `drain` at most once a frame, after it was asked for.
 *
 * @param drain returns true where work is left for the next frame
 * @returns the function that asks
 */
export function createFrameQueue(ctx: WatchContext, drain: () => boolean): () => void {
  let turn = 0;
  let asked = false;

  function ask(): void {
    if (asked || !ctx.isValid) return;
    asked = true;
    const mine = ++turn;
    const run = () => {
      // The frame and the timer race; the second one finds its turn over.
      if (mine !== turn || !asked || !ctx.isValid) return;
      asked = false;
      if (drain()) ask();
    };
    ctx.requestAnimationFrame(run);
    ctx.setTimeout(run, WITHOUT_FRAMES);
  }

  return ask;
}
