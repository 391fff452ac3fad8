import type { Detail } from './detail';
import type { Pause } from './verdict';

/** A second press within this time is a double tap, not a decision. Well below the five seconds of requirement R15. Ms. */
const DOUBLE_TAP = 1_500;
/** So long a decision to send stands, ms. */
const STANDS = 120_000;

/** `ask`: hold it, and show the card · `hold`: it is held already · `go`. */
export type Step = {
  step: 'ask' | 'hold' | 'go';
  /** What the child has decided to send all the same. */
  allowed?: Detail[];
};

/** Decides about one sending after the other. One thing is held once: the next press sends it. */
export function createHold() {
  let held: { key: string; details: Detail[]; at: number; released: boolean } | undefined;

  return {
    /**
     * @param key of the talk
     * @param pause what is due for this sending, if anything
     * @param repeat the key is held down
     * @param now epoch ms
     */
    decide(key: string, pause: Pause | undefined, repeat: boolean, now: number): Step {
      if (!pause) {
        held = undefined;
        return { step: 'go' };
      }
      const known =
        held?.key === key && now - held.at < STANDS && pause.details.every((detail) => held?.details.includes(detail));
      if (!held || !known) {
        held = { key, details: pause.details, at: now, released: false };
        return { step: 'ask' };
      }
      if (!held.released && (repeat || now - held.at < DOUBLE_TAP)) return { step: 'hold' };
      const allowed = held.details;
      held = undefined;
      return { step: 'go', allowed };
    },
    /** "Send anyway": the next press goes through at once. */
    release(): void {
      if (held) held.released = true;
    },
  };
}
