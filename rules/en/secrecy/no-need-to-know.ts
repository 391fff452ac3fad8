import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'none of your ..1 (need|needs|have|has|are to) (to)? (know|hear|see)',
    'if (she|he|they|your #Adult) (never|do not|does not) (know|knows|find|finds|see|sees|hear|hears) ..1 (out|about)?',
    '#Nobody ..3 (can|must|should|may|is allowed to|is to) (ever)? (know|find out|hear about)',
    'make sure ..1 (#Nobody|they|she|he|your #Family) ..1 (do not|does not|never|can not)? (read|reads|see|sees|know|knows|hear|hears|look|looks|notice|notices|finds|find|check|checks|walks|comes)',
    '(best|better|rather|easier|nicer) ..2 (they|she|he|your #Family|#Adult|#Nobody) (do not|does not|did not|never)? (know|knows|hear|hears|see|sees|find|finds|knew)',
    '#Nobody (reads|sees|knows|hears|checks) (it|us|our ..1|these messages|this but us|but us|except us|apart from us)',
    '#Minder ..2 (do not|does not|will not|would not|need not|never) (even)? (need|needs|have|has|got|want|wants|supposed) to (know|hear|find out|see|hear about|get involved|be told|notice|learn)',
    '#Minder (need|needs) (not|never) (to)? (know|find out|hear|see|hear about)',
    '(#Nobody|nobody else) ..2 (need|needs|has|have|got|gets|get) to (know|find out|see|hear|hear about)',
    '(she|he|they|your #Adult|#Nobody) (is|are) (not|never) to (know|hear|see)',
    '(she|he|they|#Adult|#Nobody) (will|would)? (never|not) (need to|ever)? (find out|know) (about|i|we|it|anyway|if|then|bbg|babe)',
    'none the wiser',
    'what (they|she|he|your #Adult) (do not|does not) know (will not|cannot|does not|do not|never)',
    '(does not|do not) need to hear (about)? (this|it|none|any|that)',
  ],
  unless: [
    'know for sure',
    'need to know (the|how|what|which|when|where|that for)',
    '(#Nobody) (needs|need) to (know|hear|see) (that|your (singing|feet|face))',
  ],
  confidence: 'strong',
  means: 'Says that others need not know about it, which keeps help away.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'they dont need 2 know',
    'nobody needs 2 know',
    'ur mum doesnt need to hear about this',
    'nobody at urs has 2 find out',
    'mums never need to find out',
    'ur dad is none the wiser',
    'what she dont know wont hurt her',
    'make sure nobody reads this',
    'no1 at school can know',
    'so best they dont hear',
    'whats the harm if she never knows',
    'none of ur mates need to hear bout me',
  ],
  passes: [
    'do i need to know this for the test',
    'they dont need to know the formula for q3',
    'nobody needs to see ur feet lol',
    'we need to know how many are coming',
    'u dont need to know the code its open',
    'make sure nobody sees the cake yet its her birthday',
    'nobody knows this song but me',
  ],
};
