import pack from 'virtual:pack/en';
import { createSpotter } from '../../lib/engine/spotter';
import { createGrammar } from '../../lib/grammar/grammar';
import { loadTagger } from '../../lib/grammar/load-tagger';
import { createTone } from '../../lib/tone/tone';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import lexicon from '../../rules/en/lexicon';
import tone from '../../rules/en/tone.json';
import { createReader } from '../watch.content/reader';
import type { Engine } from './self-test';

/** Everything as it is installed: the packed rules, grammar, tone and model. */
export function installedEngine(): Engine {
  return {
    spotter: (extraWords = []) => {
      const reader = createReader();
      reader.use(extraWords);
      return createSpotter(pack(), createTone(tone), reader.read);
    },
    refine: createGrammar(loadTagger(), lexicon),
    model: { categories, combinations, toneBias: tone.bias },
  };
}
