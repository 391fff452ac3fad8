import * as v from 'valibot';
import type { Sighting } from '../../engine/sighting';
import { type Holds, type Kind, LETTERS, sighting } from './letters';
import { onMessage, type Protocol } from './protocol';
import { createRates } from './rates';
import { NotOurs, type Sender, type Writer, writerOf } from './trust';

/** What a letter is answered with, at once or later. */
type Answer<K extends Kind> = ReturnType<Protocol[K]> | Promise<ReturnType<Protocol[K]>>;

const isWithinRate = createRates(() => performance.now());

/**
 * The one way in. Whoever wrote a letter and whatever stands in it is checked before anything is done with it; what is
 * refused is said in the console, without a word of the letter, and answered with the reason.
 *
 * @returns a function that stops listening
 */
export function receive<K extends Kind>(kind: K, answer: (data: Holds<K>, writer: Writer) => Answer<K>): () => void {
  return onMessage(kind, (({ data, sender }: { data: unknown; sender: Sender }) => {
    try {
      LETTERS[kind].from(sender);
      const writer = writerOf(sender);
      const { isOwn, tabId, frameId } = writer;
      if (!isOwn && !isWithinRate(kind, tabId, frameId)) throw new NotOurs('more letters than a page has reason for');
      return answer(read(kind, data), writer);
    } catch (error) {
      if (error instanceof NotOurs) console.warn(`Tawny, letter "${kind}". ${error.message}`);
      throw error;
    }
  }) as never);
}

/** The sightings of a letter that can be read. One that cannot takes no other with it. */
export function readable(sightings: readonly unknown[]): Sighting[] {
  const good: Sighting[] = [];
  let reason = '';
  for (const one of sightings) {
    const { success, output, issues } = v.safeParse(sighting, one, { abortEarly: true });
    if (success) good.push(output);
    else reason = whatIsWrong(issues[0]);
  }
  const bad = sightings.length - good.length;
  if (bad > 0) console.warn(`Tawny, letter "sightings". Refused: ${bad} of ${sightings.length} messages, ${reason}.`);
  return good;
}

function read<K extends Kind>(kind: K, data: unknown): Holds<K> {
  const { success, output, issues } = v.safeParse(LETTERS[kind].holds, data, { abortEarly: true });
  if (!success) throw new NotOurs(whatIsWrong(issues[0]));
  return output as Holds<K>;
}

/** Where it is wrong and what should stand there; never what does stand there. */
function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  return `"${v.getDotPath(issue) ?? 'all'}" is not ${issue.expected ?? 'what it may be'}`;
}
