import type { Moment } from './awake-clock';

/** Now, by the clock of the device and by the one that nobody can set. */
export const moment = (): Moment => ({ wall: Date.now(), steady: performance.now() });
