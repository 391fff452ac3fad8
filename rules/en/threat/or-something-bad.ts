import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do|send|show|give|turn|say|answer|call|meet|come|message|reply|pay|listen|unblock|add) ..6 or (i|i will|i am|we|we will|else i) ..2 (leak|post|tell your|tell everyone|send it|send them|show|expose|ruin|share|dox|swat|report|hack|hurt|come to your|tell them|tell her|tell him|get you banned|delete your)',
    '(or|then) (it|they|this|these|everything|your #KeptMaterial) (goes|go|is|are|gets|get) (up|out|online|live|public|posted|viral|leaked)',
    '(send|pay|give) ..1 (#Money|#Number|me #Number) or (i|it|your|else|everyone|they)',
    '(do not|you better not|better not|dare) (you)? (block|unadd|ignore|report) me (i have|i still|or|again|i know|ever|$)',
    '(game over|it is over) for you',
  ],
  unless: ['(then|or) (it is|this is|they are) (up|out of|up to|online on|public holiday|live at)'],
  confidence: 'fair',
  means: 'Says something bad follows if the child does not do as they say.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do it or i tell your mum',
    'dont block me i know your school',
    'send 50 or its online, pay 50 or it goes up',
    'game over for u',
  ],
  passes: ['wash up tonight or i tell mum', 'stop griefing or i report you', 'then its up to you'],
};
