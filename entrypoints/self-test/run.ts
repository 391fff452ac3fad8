import pack from 'virtual:pack/en';
import { createSpotter } from '../../lib/engine/spotter';
import { createGrammar } from '../../lib/grammar/grammar';
import { loadTagger } from '../../lib/grammar/load-tagger';
import { createTone } from '../../lib/tone/tone';
import type { SelfTestResult } from '../../lib/ui/options/self-test/chats';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import lexicon from '../../rules/en/lexicon';
import tone from '../../rules/en/tone.json';
import { selfTest } from './self-test';

/** The test with everything as it is installed: the packed rules, grammar, tone and model. */
export function runSelfTest(): SelfTestResult[] {
  return selfTest({
    spotter: () => createSpotter(pack, createTone(tone)),
    refine: createGrammar(loadTagger(), lexicon),
    model: { categories, combinations, toneBias: tone.bias },
  });
}
