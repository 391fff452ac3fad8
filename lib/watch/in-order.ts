/** Nobody waits longer than this, ms: what is said must be read, in whatever languages are there. */
const PATIENCE = 1_500;

type Clock = { setTimeout(run: () => void, ms: number): unknown };

/**
 * Passes things on in their order, all at once, when what they have to wait for has come. Where there is nothing to wait for
 * they are passed on at once.
 *
 * @param awaited what is on its way at the time, if anything; asked again after it came
 */
export function inOrder<One>(
  ctx: Clock,
  awaited: () => Promise<unknown> | undefined,
  pass: (some: readonly One[]) => void,
): (some: readonly One[]) => void {
  let held: One[] = [];
  let isWaiting = false;

  async function passWhenReady(): Promise<void> {
    isWaiting = true;
    let isLate = false;
    const late = new Promise<void>((done) => {
      if (awaited()) ctx.setTimeout(done, PATIENCE);
    }).then(() => {
      isLate = true;
    });
    for (let next = awaited(); next && !isLate; next = awaited()) await Promise.race([next.catch(() => {}), late]);
    isWaiting = false;
    const some = held;
    held = [];
    pass(some);
  }

  return (some) => {
    held.push(...some);
    if (!isWaiting) void passWhenReady();
  };
}
