import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(only|just) (reply|answer|text|message|call|talk|come on|open it|use it|ring) ..3 when (#Nobody|your #Adult|they|she|he|everyone) ..2 (about|around|there|looking|near|home|watching|awake|asleep|out|gone)',
    '(only|just) (message|text|call|talk to|write to|use|contact|reply to) (me)? ..2 (on|from|with|to) (this|that) (one|phone|account|number|app|device)',
    '(make|get|use|have) another account',
    '(make|get|use|have) (a|another|your|an) (second|other|secret|hidden|new|spare|old|burner|private|different|fake) (account|phone|profile|number|email|sim|acc) ..6 (so|just for|for us|for me|only|nobody|#Nobody|they|she|he|without)',
    '(a|your|the) (burner|secret|hidden) (phone|account|number|sim)',
    '(one|account|phone|device) (that)? (is only yours|only you|is just yours|only you use|#Nobody (knows|checks|sees|reads)|they do not (know|check|see)|she does not (know|check|see))',
  ],
  confidence: 'strong',
  means: 'Wants to be reached only on a second phone or account that nobody at home knows.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'only message me on that one',
    'make another acc just for us',
    'use ur old phone so nobody checks',
    'get a burner phone',
    ['have u got 1 thats only urs', 'a phone thats only urs'],
    'only reply when no one is about',
  ],
  passes: [
    'only text me if its urgent',
    'get a new phone ur screen is cracked',
    'make a new account on the school site',
    'call me on this number when ur outside school',
  ],
};
