import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Audience (will|is going to|are going to|gets to|get to|would|might) ..1 (see|find out|hear|know|get|watch|read) ..2 (this|it|that|them|everything|all|your #KeptMaterial|the #KeptMaterial|what you|who you|about|soon)',
    '(what|how) (would|will|do you think) #Audience (say|think|do|react) ..2 (if|when) ..2 (saw|see|found|knew|know|read|i)',
    'would be (sad|a shame|awful|terrible|bad) if (she|he|they|your|someone|everyone|#Audience) ..2 (saw|found|knew|got|heard|read)',
    '(i would|i) hate (it)? (for|if) #Audience ..2 (see|saw|find|found|know|knew|hear)',
    'you (do not|would not|really do not) want #Audience ..1 (to)? (see|know|find out|hear|finding|seeing)',
    '(want me to|shall i|should i) (post|share|leak|upload|send) (it|this|them|these|that) (then|online|now|to|$)',
  ],
  unless: ['(love|proud|good|amazing|brilliant|funny|great|talented|surprise) ..8 #Audience'],
  confidence: 'fair',
  means: 'Hints that others will find out about the child, to make a no harder.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur mum will see this',
    'would be sad if she saw',
    'want me to post it?',
    'all your mates are gonna see this',
  ],
  passes: [
    'your mum will love this drawing',
    'your mum will see your report on friday',
    'shall i tell your mum you are late',
  ],
};
