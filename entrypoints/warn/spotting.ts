import type { Sighting } from '../../lib/engine/sighting';
import type { Reader } from '../../lib/language/reader';
import type { Message } from '../../lib/message';
import type { WatchContext } from '../../lib/watch/watch-context';

/** So long the page may wait for us at a time, in ms; the rest comes later. */
const AT_A_TIME = 8;

/**
 * Spots signs in short turns, so that a page with a long history stays smooth. The rules are read when something is said
 * for the first time.
 *
 * @param onSpotted is told in the order of the messages, some at a time
 */
export function createSpotting(ctx: WatchContext, reader: Reader, onSpotted: (sightings: Sighting[]) => void) {
  let waiting: Message[] = [];
  let isWarm = false;
  let isSpotting = false;

  /** Nobody sees a hidden page wait, and its timers are slow. */
  const turn = () => (document.hidden ? Promise.resolve() : new Promise<void>((done) => ctx.setTimeout(done, 0)));

  async function spotAll(): Promise<void> {
    isSpotting = true;
    try {
      if (!isWarm) for (const _ of reader.warmUp()) await turn();
      isWarm = true;
      while (waiting.length > 0) {
        try {
          onSpotted(spotSome());
        } catch {
          // What goes wrong with some messages must not keep the next ones from being read.
        }
        if (waiting.length > 0) await turn();
      }
    } finally {
      isSpotting = false;
    }
  }

  function spotSome(): Sighting[] {
    const { spot } = reader.spotter();
    const sightings: Sighting[] = [];
    const end = performance.now() + AT_A_TIME;
    do {
      const message = waiting.shift();
      if (message) sightings.push(spot(message));
    } while (waiting.length > 0 && performance.now() < end);
    return sightings;
  }

  return {
    /** With no message at all the rules are read all the same. */
    spot(messages: readonly Message[]): void {
      waiting.push(...messages);
      if (!isSpotting) void spotAll();
    },
    /** Lets go of what waits: Tawny goes to sleep here. */
    forget(): void {
      waiting = [];
    },
  };
}
