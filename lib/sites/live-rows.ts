/** Rows that come together when somebody says something; what a site loads comes in larger lots. */
const FEW = 3;
/** So long nothing may have come before the first of them: a list that is still being filled is history. Ms. */
const QUIET = 2_000;
/** What was said longer ago is taken for old (`lib/alerts/judge.ts`). Ms. */
const OLD = 24 * 3_600_000;

/**
 * Tells rows that are said while somebody looks from rows that are loaded. Of those the page may well show a time of some days
 * ago: then it is the clock of this device that is ahead, and what is said now would be taken for old and never warned of.
 */
export function createLiveRows() {
  let last: number | undefined;
  let wasLive = false;

  return {
    /**
     * @param rows how many came together
     * @param isLast they stand at the newest end of the list
     * @param now epoch ms
     */
    isLive(rows: number, history: boolean, isLast: boolean, now: number): boolean {
      const quiet = last === undefined || now - last >= QUIET;
      wasLive = !history && isLast && rows <= FEW && last !== undefined && (quiet || wasLive);
      last = now;
      return wasLive;
    },
  };
}

/** When a row was said: as it shows, unless it was said before our eyes and shows a day or more ago. */
export function believable(shown: number, isLive: boolean, now: number, wait: number): number {
  return isLive && now - shown > OLD ? now - wait : shown;
}
