import type { Sighting } from '../../engine/sighting';
import { type CardOrder, sendMessage } from './protocol';

/** First wait after a failed letter, in ms; doubled each time up to the longest. */
const FIRST_WAIT = 200;
const LONGEST_WAIT = 10_000;
/** A page pays for each letter, so the next one waits this long for more to go with it; a card may come so much later. Ms. */
const GATHERING = 250;
/** More than this and the oldest messages without a sign are left out first. */
const MOST_WAITING = 5_000;

/** One letter holds no more: the browser refuses letters above 64 MB, and would refuse the same one for ever. */
const IN_A_LETTER = { sightings: 1_000, text: 1_000_000 };

export type Outbox = { post(sightings: Sighting[]): void };

type Clock = { setTimeout(run: () => void, ms: number): unknown; isValid: boolean };

/**
 * Sends sightings to the worker in order, one letter at a time, none larger than a browser takes. The first goes at once;
 * in a quick chat those after it leave four times a second. A letter is kept until the worker has answered: when the worker
 * is stopped in the middle, the same letter goes again, and the journal counts nothing twice.
 *
 * @param ctx timers that end with the content script
 * @param onCards receives the cards that the worker wants shown
 */
export function createOutbox(ctx: Clock, onCards: (cards: CardOrder[]) => void): Outbox {
  let waiting: Sighting[] = [];
  /** A letter is under way, or the pause after it is not over. */
  let resting = false;
  let wait = FIRST_WAIT;

  async function send(): Promise<void> {
    if (resting || waiting.length === 0 || !ctx.isValid) return;
    resting = true;
    const letter = waiting.slice(0, fitting(waiting));
    waiting = waiting.slice(letter.length);
    let pause = GATHERING;
    try {
      const cards = await sendMessage('sightings', { sightings: letter });
      wait = FIRST_WAIT;
      onCards(cards ?? []);
    } catch {
      waiting = bounded([...letter, ...waiting]);
      pause = wait;
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
    ctx.setTimeout(() => {
      resting = false;
      void send();
    }, pause);
  }

  return {
    post(sightings) {
      waiting = bounded([...waiting, ...sightings]);
      void send();
    },
  };
}

/** How many fit in a letter; at least one. */
function fitting(sightings: readonly Sighting[]): number {
  let text = 0;
  const tooMany = sightings.slice(0, IN_A_LETTER.sightings).findIndex((sighting) => {
    text += sighting.text?.length ?? 0;
    return text > IN_A_LETTER.text;
  });
  return tooMany < 0 ? IN_A_LETTER.sightings : Math.max(1, tooMany);
}

function bounded(sightings: Sighting[]): Sighting[] {
  if (sightings.length <= MOST_WAITING) return sightings;
  const telling = sightings.filter((sighting) => sighting.hits.length > 0).slice(-MOST_WAITING);
  const signless = sightings.filter((sighting) => sighting.hits.length === 0);
  return [...signless.slice(signless.length - (MOST_WAITING - telling.length)), ...telling];
}
