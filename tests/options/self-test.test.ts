import { describe, expect, it } from 'vitest';
import { selfTest } from '../../entrypoints/self-test/self-test';
import { compile } from '../../lib/engine/pack/compile';
import { createSpotter } from '../../lib/engine/spotter';
import { createTone } from '../../lib/tone/tone';
import { SELF_TEST_CHATS } from '../../lib/ui/options/self-test/chats';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import english from '../../rules/en';
import { createGrammar } from '../../rules/en/grammar/grammar';
import { loadTagger } from '../../rules/en/grammar/load-tagger';
import lexicon from '../../rules/en/lexicon';
import tone from '../../rules/en/tone.json';
import trees from '../../rules/trees.json';

const { source } = english;

const pack = compile(source);
const model = { categories, combinations, learned: { toneBias: tone.bias, trees } };
const spotter = () => createSpotter(pack, { tone: createTone(tone) });

describe('the self-test', () => {
  const results = selfTest({ spotter, refine: createGrammar(loadTagger(), lexicon), model });

  it.each(SELF_TEST_CHATS.map(({ id }) => id))('%s warns with the rules that ship', (id) => {
    expect(results.find((one) => one.id === id)).toMatchObject({ passed: true });
  });

  it('has five chats, and fails on all of them with an engine that is deaf', () => {
    const deaf = selfTest({
      spotter: () => ({ spot: (message) => ({ ...spotter().spot({ ...message, text: '' }) }) }),
      refine: (hits) => hits,
      model,
    });
    expect(deaf).toHaveLength(5);
    expect(deaf.filter(({ passed }) => passed)).toEqual([]);
  });
});
