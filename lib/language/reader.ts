import type { AnswerWords } from '../engine/rule';
import type { Spotter } from '../engine/spotter';
import { allAnswers } from './answers';
import { readBothWays } from './both-ways';
import type { HeardLanguage } from './language';
import { createListener, type Listener } from './listener';
import { readTogether } from './read-together';

/** What reads one chat, or those of one page: the languages it hears, and the words that a policy adds at the time. */
export type Reader = {
  /** Works out in short steps what the spotter needs, so that others have their turn between them. */
  warmUp(): Iterable<void>;
  /** The one spotter of this reader; what was not warmed up is made ready at once. */
  spotter(): Spotter;
  /** One more language; it counts from the next message on. The same one twice is the same as once. */
  learn(language: HeardLanguage): void;
  /** A change counts at once. @param extraWords such as "app: Blorp" */
  use(extraWords: readonly string[]): void;
  /** How short answers look in the languages heard. */
  answers(): AnswerWords;
};

/** @param languages those that are heard from the start; nothing of their rules is read before somebody asks for it */
export function createReader(languages: readonly HeardLanguage[]): Reader {
  let extraWords: readonly string[] = [];
  let listeners: readonly Listener[] = [];
  let answers = allAnswers([]);
  const spotter = readBothWays(readTogether(() => listeners));

  function learn(language: HeardLanguage): void {
    if (listeners.some((one) => one.language.code === language.code)) return;
    const listener = createListener(language);
    listener.use(extraWords);
    listeners = [...listeners, listener];
    answers = allAnswers(listeners.map((one) => one.language.answers));
  }

  for (const language of languages) learn(language);
  return {
    *warmUp() {
      for (const listener of listeners) yield* listener.warmUp();
    },
    spotter: () => spotter,
    learn,
    use(words) {
      extraWords = words;
      for (const listener of listeners) listener.use(words);
    },
    answers: () => answers,
  };
}
