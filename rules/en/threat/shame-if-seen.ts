import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(shame|pity|sad|awful|terrible|unfortunate|regrettable|hate|break my heart|sorry|bad|mad|horrible|funny) ..4 (if|for|to) ..3 (#ThreatPeople|someone|somebody|they|he|she|that|those|them) ..6 (see|saw|seen|opened|found|find|finding|knew|know|learned|got|get|getting|posted|printed|woke up|watch|watched|heard|sent|receive) ..8 (#ThreatThing|#ThreatOrder|would not it|wouldnt it)',
    '(shame|pity|hate|unfortunate|awful|terrible|sad|break my heart) ..5 (post|forward|show|send|leak|tell|publish|share|email) ..3 (#ThreatThing|#ThreatPeople)',
    '(shame|pity|unfortunate|awful|terrible|hate) ..4 (that|those|your|them|these) ..2 (picture|pictures|photos|pics|video|vid|clip|recording|screenshots|secret) ..5 #ThreatPeople',
    '(you would not|you do not|would you|do you|does anybody|you really|u|you)? want ..1 (#ThreatPeople|him|her|them) to (see|know|watch|feel|read|hear|get|find out) ..3 (it|#ThreatThing|that|this|shame)',
    '(would not|do not) want #ThreatPeople (learning|seeing|knowing|hearing|finding|reading|watching)',
    '(imagine|wonder|think) (what|how|if|your) ..4 (#ThreatPeople|he|she) ..3 (would|will|feel|make of|take it|think|face|say) ..8 (#ThreatThing|when (she|he|they)|were you to|those|if you|our correspondence)',
    '#ThreatPeople (would|wud|will) (love|laugh|greet|cry|be ashamed|die|hate|love to see) ..3 (that|those|your|the|if) ..1 #ThreatThing',
  ],
  unless: [
    '#ThreatHarmless',
    '(i|me|you|your|the|it|that|everyone|this|who) ..8 #ThreatHarmless',
    '#ThreatHarmless ..8 (i|me|you|your|the|it|that|everyone|this|who)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Hints how bad it would be if family or friends saw something private of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'be a shame if your nan saw that video',
    'you wouldnt want your dad finding out what you sent',
    'i would hate to show your class those pics',
  ],
  passes: [
    'shame your nan missed the match',
    'do you want your mum to see it, the cake i mean',
    'be a pity if your team saw that goal',
  ],
};
