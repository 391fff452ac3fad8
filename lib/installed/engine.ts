import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import tone from '../../rules/en/tone.json';
import trees from '../../rules/en/trees.json';
import type { Refine } from '../alerts/judge';
import type { Model } from '../conversation/model';
import type { Spotter } from '../engine/spotter';
import { installedGrammar } from './grammar';
import { createReader } from './reader';

/** All that a chat is read and judged with; a spotter remembers, so each chat has its own. */
export type Engine = { spotter(extraWords?: readonly string[]): Pick<Spotter, 'spot'>; refine: Refine; model: Model };

/** Everything as it is installed: the packed rules, grammar, tone and model. */
export function installedEngine(): Engine {
  return {
    spotter: (extraWords = []) => {
      const reader = createReader();
      reader.use(extraWords);
      return reader.spotter();
    },
    refine: installedGrammar(),
    model: { categories, combinations, learned: { toneBias: tone.bias, trees } },
  };
}
