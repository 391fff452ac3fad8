import { settle } from './talk';

/** So long is waited for what a browser does in its own time; a slow machine that does much else needs some of it. Ms. */
export const PATIENCE_MS = 20_000;

/**
 * Waits until something holds. What cannot be asked yet (a page that loads, a worker that starts) does not hold yet.
 *
 * @param what was waited for in vain
 */
export async function until(holds: () => Promise<boolean>, what: () => string, ms = PATIENCE_MS): Promise<void> {
  const end = Date.now() + ms;
  let fault: unknown;
  const asked = () =>
    holds().catch((error) => {
      fault = error;
      return false;
    });
  while (!(await asked())) {
    if (Date.now() > end) throw new Error(what(), { cause: fault });
    await settle(100);
  }
}
