import pack from 'virtual:pack/en';
import { buildInSteps } from '../../lib/engine/engine';
import type { Sighting } from '../../lib/engine/sighting';
import { createSpotter, type Spotter } from '../../lib/engine/spotter';
import type { Message } from '../../lib/message';
import { createTone } from '../../lib/tone/tone';
import type { WatchContext } from '../../lib/watch/context';
import tone from '../../rules/en/tone.json';

/** So long the page may wait for us at a time, in ms; the rest comes later. */
const AT_A_TIME = 8;

/**
 * Spots signs in short turns, so that a page with a long history stays smooth. The rules are read when a page has something
 * to say for the first time: most pages have not.
 */
export function createSpotting(ctx: WatchContext, read: Parameters<typeof createSpotter>[2]) {
  let spotter: Spotter | undefined;
  let queue: Promise<void> | undefined;

  /** Nobody sees a hidden page wait, and its timers are slow. */
  const turn = () => (document.hidden ? Promise.resolve() : new Promise<void>((done) => ctx.setTimeout(done, 0)));

  /** The spotter, also where it is not ready yet: something is about to be sent. */
  function atOnce(): Spotter {
    spotter ??= createSpotter(pack(), createTone(tone), read);
    return spotter;
  }

  async function warmUp(): Promise<void> {
    await turn();
    pack();
    await turn();
    for (const _ of buildInSteps(pack())) await turn();
    atOnce();
  }

  async function spotAll(messages: readonly Message[], onSpotted: (sightings: Sighting[]) => void): Promise<void> {
    let next = 0;
    while (next < messages.length) {
      if (next > 0) await turn();
      const sightings: Sighting[] = [];
      const end = performance.now() + AT_A_TIME;
      do {
        const message = messages[next++];
        if (message) sightings.push(atOnce().spot(message));
      } while (next < messages.length && performance.now() < end);
      onSpotted(sightings);
    }
  }

  return {
    atOnce,
    /** @param onSpotted is told in the order of the messages, some at a time */
    spot(messages: readonly Message[], onSpotted: (sightings: Sighting[]) => void): void {
      // What goes wrong with some messages must not keep the next ones from being read.
      queue = (queue ?? warmUp()).catch(() => {}).then(() => spotAll(messages, onSpotted));
    },
  };
}
