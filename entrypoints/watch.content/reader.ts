import pack from 'virtual:pack/en';
import { alsoReading } from '../../lib/engine/extra-words';
import { match } from '../../lib/engine/match';
import type { Speaker } from '../../lib/message';
import standIns from '../../rules/en/stand-ins';

/** Reads texts by the rules that ship and by the words that a policy adds at the time; a change counts at once. */
export function createReader() {
  const alone = (text: string, speaker: Speaker) => match(pack(), text, speaker);
  let read = alone;
  return {
    read: (text: string, speaker: Speaker) => read(text, speaker),
    /** @param extraWords such as "app: Blorp" */
    use(extraWords: readonly string[]): void {
      read = alsoReading(extraWords, standIns, alone);
    },
  };
}
