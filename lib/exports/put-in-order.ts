import type { Said } from './said';

/** A day for clocks that go wrong. */
const AHEAD_MS = 2 * 86_400_000;
/**
 * Puts the messages of one conversation in the order in which they were said. By their times, where these make sense;
 * messages of the same time stay as they stood, or are turned where the file has the newest first. Where times are
 * missing or nonsense, the order of the file is kept.
 *
 * @param newestFirst the format is known to have the newest first
 * @param now epoch ms; a message from the future has no time that makes sense, and loses it
 * @returns how many times made no sense because they lie in the future
 */
export function putInOrder(messages: Said[], newestFirst: boolean, now: number): number {
  let ahead = 0;
  let missing = 0;
  let forwards = 0;
  let backwards = 0;
  let last = Number.NaN;
  for (const message of messages) {
    if (message.at > now + AHEAD_MS) {
      message.at = Number.NaN;
      ahead += 1;
    }
    if (Number.isNaN(message.at)) missing += 1;
    else {
      if (message.at > last) forwards += 1;
      if (message.at < last) backwards += 1;
      last = message.at;
    }
  }
  if (newestFirst || (missing === 0 && backwards > forwards)) messages.reverse();
  if (missing === 0 && backwards > 0) messages.sort((a, b) => a.at - b.at);
  return ahead;
}
