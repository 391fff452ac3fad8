const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Wrong tries that cost nothing: anybody mistypes. */
const FREE = 3;
/** Waiting time after each further wrong try; the last one holds for all that follow. */
const WAITS = [10 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 60 * MINUTE] as const;

/** A forgotten PIN is reset so long after it was asked for, by the clock of the device. */
const RESET_MS = 24 * 60 * MINUTE;
/** So long of it the browser must have been seen awake: nobody can set that clock. An evening of use. */
const RESET_AWAKE_MS = 120 * MINUTE;

/**
 * `waitMs` is how long to wait before the next try, 0 where it is free; `resetAt` (epoch ms) when a forgotten PIN was reset;
 * `forgotten` says that a reset was asked for, when (epoch ms), and how long it still takes.
 */
export type PinState = {
  isSet: boolean;
  waitMs: number;
  resetAt: number | null;
  forgotten?: { since: number; leftMs: number };
};
export type PinAnswer = 'right' | 'wrong' | 'too-soon' | 'none';

export const SHORTEST_PIN = 4;
export const LONGEST_PIN = 64;

/** How often a wrong PIN was tried since the last right one, and when last, by the time that the browser was awake (ms). */
export type Tries = { wrong: number; triedAwake?: number };

/**
 * How long to wait before the next try.
 * @param awake ms, of a clock that goes on only while the browser is awake (`awake-clock.ts`)
 * @returns milliseconds, 0 where a try is free
 */
export function waitFor({ wrong, triedAwake = 0 }: Tries, awake: number): number {
  if (wrong < FREE) return 0;
  const whole = WAITS[Math.min(wrong - FREE, WAITS.length - 1)] ?? 0;
  return Math.max(0, whole - Math.max(0, awake - triedAwake));
}

/**
 * How long a reset that was asked for still takes.
 * @param asked when: epoch ms, and by the time that the browser was awake
 * @returns milliseconds, 0 where it may be done
 */
export function forgottenLeft(asked: { since: number; awake: number }, wall: number, awake: number): number {
  const byWall = Math.min(RESET_MS, RESET_MS - (wall - asked.since));
  return Math.max(0, byWall, RESET_AWAKE_MS - (awake - asked.awake));
}
