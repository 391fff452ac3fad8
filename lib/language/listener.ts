import { alsoReading } from '../engine/extra-words';
import { buildInSteps } from '../engine/match/engine';
import { match } from '../engine/match/match';
import { createSpotter, type Spotter } from '../engine/spotter';
import { createLineClassifier } from '../line/classifier';
import type { Speaker } from '../message';
import { createTone } from '../tone/tone';
import type { HeardLanguage } from './language';

/** What listens for one language in the chats of one page. */
export type Listener = {
  language: HeardLanguage;
  /** Works out in short steps what the spotter needs, so that others have their turn between them. */
  warmUp(): Iterable<void>;
  /** Where it was not warmed up, it is made ready at once. */
  spotter(): Spotter;
  /** A change counts at once. @param extraWords such as "app: Blorp" */
  use(extraWords: readonly string[]): void;
};

/** Nothing of the rules is read before somebody asks for it. */
export function createListener(language: HeardLanguage): Listener {
  const { pack, standIns, tone, lines } = language;
  const alone = (text: string, speaker: Speaker) => match(pack(), text, speaker);
  let read = alone;
  let spotter: Spotter | undefined;
  const ready = () => {
    spotter ??= createSpotter(pack(), {
      ...(tone && { tone: createTone(tone, pack().lexicon) }),
      ...(lines && { line: createLineClassifier(lines, pack().lexicon) }),
      read: (text, speaker) => read(text, speaker),
    });
    return spotter;
  };
  return {
    language,
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
