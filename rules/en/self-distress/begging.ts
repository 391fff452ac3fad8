import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(please|plz) (please)? (do not|stop|leave me|no|not|just stop|wait|delete) (send|post|share|tell|show|do|leak|hurt|it|that|this|me|them|my|put|upload|say|asking|come|call|alone|$)',
    '(do not) (send|post|share|leak|show|upload) (it|them|that|my|those|the (picture|video|photo)) (please|please|to (anyone|my|everyone|people)|i|$)',
    'i (am)? (beg|begging) (you|u)',
    '(i will|i would) do (anything|whatever|what you|everything|as you)',
    'i (do not|have not) (have|got|even have) (any|that|enough|the|#Money|#Number|that much)? (money|cash|#Number|a card|anything) (please|sorry|to|for|to give|$)',
    'what do you want (from me|$)',
    'why are you doing this (to me)?',
    '(you) (said|promised|told me) (you)? (would|will|were) (not|delete|going to) ..3 (send|share|show|tell|delete|it|save|anyone)',
    '^ (please) (please)? (no|stop|do not) (please)? $',
  ],
  confidence: 'strong',
  speaker: 'self',
  means: 'You begged somebody to stop or not to share something; that is the moment to get help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pls dont send it',
    'pls stop',
    'pls im begging u',
    'ill do anything',
    'i dont have money',
    'please dont tell my mum',
  ],
  passes: [
    'pls dont spoil the ending',
    'what do you want for lunch',
    'please stop singing lol',
    'pls can i have more wood',
    'please dont forget my book',
  ],
};
