const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Wrong tries that cost nothing: anybody mistypes. */
const FREE = 3;
/** Waiting time after each further wrong try; the last one holds for all that follow. */
const WAITS = [10 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 60 * MINUTE] as const;

/** `waitMs` is how long to wait before the next try, 0 where it is free; `resetAt` (epoch ms) when a forgotten PIN was reset. */
export type PinState = { isSet: boolean; waitMs: number; resetAt: number | null };
export type PinAnswer = 'right' | 'wrong' | 'too-soon' | 'none';

export const SHORTEST_PIN = 4;
export const LONGEST_PIN = 64;

/** How often a wrong PIN was tried since the last right one, and when last (epoch ms). */
export type Tries = { wrong: number; lastAt: number };

/**
 * How long to wait before the next try.
 * @param now epoch ms; a clock that was set back does not shorten the wait
 * @returns milliseconds, 0 where a try is free
 */
export function waitFor({ wrong, lastAt }: Tries, now: number): number {
  if (wrong < FREE) return 0;
  const whole = WAITS[Math.min(wrong - FREE, WAITS.length - 1)] ?? 0;
  return Math.max(0, whole - Math.max(0, now - lastAt));
}
