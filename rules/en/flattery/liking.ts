import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|do|really|and|still|just|but) (really|do|just|truly|already|so)? (like|love|miss|missed|adore) you !(to (know|tell|send|do)|as a|mum|mom|dad|nan|bro|guys|all|were|are|in|for the)',
    '(will|gonna|going to) miss you',
    '(you are|you|your|and|so|too|very|really|how|was) (so|very|really|too|such a|real)? (cute|pretty|beautiful|good looking|sexy|gorgeous|sweet) ..1 $',
    '(you|your) ..1 (look|looks) (good|cute|older|great|nice|pretty|hot|young)',
    '(i|do) care (about|for) you',
    '(you are|more|so|very|really|pretty) (very|so|really)? (mature|special|smart)',
    '(nice|cute|pretty|good|great) picture',
  ],
  unless: [
    '(dog|cat|puppy|kitten|baby|skin|avatar|outfit|dress|build|base|art|drawing|picture of|bunny|pet|house|hair|shoes|film|movie|song) ..5 (cute|pretty|beautiful|sweet|good|great|nice|gorgeous)',
    '(cute|pretty|beautiful|sweet) ..3 (dog|cat|puppy|kitten|baby|skin|outfit|dress|build|art|drawing|pet|much|good|sure|bad|cool)',
    '(he|she|they|it|that|this|her|his) (is|are|was|looks|look) ..2 (cute|pretty|beautiful|sweet|good|great|nice|gorgeous|special|smart)',
  ],
  confidence: 'faint',
  means: 'Says how much it likes or misses the child, or how pretty they are. With somebody new that is fast.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['i like u', 'i miss u', 'ur so pretty', 'u look good', 'i really do love you', 'ur very mature'],
  passes: ['your dog is so cute', 'would you like some help', 'she is pretty', 'love you mum'],
};
