import pack from 'virtual:pack/en';
import lines from '../../rules/en/lines.json';
import standIns from '../../rules/en/stand-ins';
import tone from '../../rules/en/tone.json';
import { alsoReading } from '../engine/extra-words';
import { buildInSteps } from '../engine/match/engine';
import { match } from '../engine/match/match';
import { createSpotter, type Spotter } from '../engine/spotter';
import { createLineClassifier } from '../line/classifier';
import type { Speaker } from '../message';
import { createTone } from '../tone/tone';

/** What reads one chat, or those of one page: the rules that ship, and the words that a policy adds at the time. */
export type Reader = {
  /** Works out in short steps what the spotter needs, so that others have their turn between them. */
  warmUp(): Iterable<void>;
  /** The one spotter of this reader; where it was not warmed up, it is made ready at once. */
  spotter(): Spotter;
  /** A change counts at once. @param extraWords such as "app: Blorp" */
  use(extraWords: readonly string[]): void;
};

/** Nothing of the rules is read before somebody asks for it. */
export function createReader(): Reader {
  const alone = (text: string, speaker: Speaker) => match(pack(), text, speaker);
  let read = alone;
  let spotter: Spotter | undefined;
  const ready = () => {
    spotter ??= createSpotter(pack(), {
      tone: createTone(tone),
      line: createLineClassifier(lines, pack().lexicon),
      read: (text, speaker) => read(text, speaker),
    });
    return spotter;
  };
  return {
    *warmUp() {
      yield;
      pack();
      yield;
      yield* buildInSteps(pack());
      ready();
    },
    spotter: ready,
    use(extraWords) {
      read = alsoReading(extraWords, standIns, alone);
    },
  };
}
