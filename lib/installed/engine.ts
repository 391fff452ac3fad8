import languages from 'virtual:languages/all';
import type { Refine } from '../alerts/judge';
import type { Model } from '../conversation/model';
import type { Spotter } from '../engine/spotter';
import { createLikelyLanguage } from '../language/likely-language';
import { createReader } from '../language/reader';
import { installedGrammar } from './grammar';
import { installedModel } from './model';

/** All that a chat is read and judged with; a spotter remembers, so each chat has its own. */
export type Engine = { spotter(extraWords?: readonly string[]): Pick<Spotter, 'spot'>; refine: Refine; model: Model };

/** Everything as it is installed: the languages, their grammar, and the model. */
export function installedEngine(): Engine {
  return {
    spotter: (extraWords = []) => {
      const reader = createReader(languages);
      reader.use(extraWords);
      const languageOf = createLikelyLanguage(languages);
      return { spot: (message) => reader.spotter().spot({ ...message, ...spoken(languageOf(message)) }) };
    },
    refine: installedGrammar(),
    model: installedModel(),
  };
}

function spoken(language: string | undefined): { language?: string } {
  return language === undefined ? {} : { language };
}
