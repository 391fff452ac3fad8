import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(#OtherSide|#GrownUps|people|mates|friends|most people) ..4 (get it|get you|understand|listen|hear you|care|believe you|stay|see you|parents|bother) ..1 i (do|would|would not|will|will not|always|listen|hear|stay)',
    '(do not get it|does not get it|never get it|get you|understand you|not listen|hear you|stop listening|believe you) ..1 i (do|would|will not|never would|would never|always will|will)',
    '(#GrownUps|mums|dads) (and ..1)? (just|only|always|never|all|really|will|would|do|tend to)? (not|never|just|only)? (get|get it|listen|understand|care|see it|see you|remember|hear|believe|ruin|hate|spoil|forget what|lie|control)',
    '#Nobody ..3 (actually|really|truly|ever)? (listens|gets it|understands|bothers with|asks you|checks on you|sees you|stands up for you|remembers you)',
    '(tell|come to|text|message|call|ring|ask|talk to|speak to|write to) me ..1 (first when|first if|first before|before (anyone|anybody|them|her|him|your #Adult)|instead of (them|her|him|your))',
    '(tell|come to) me first (okay|please|always|when|if|before)',
    '(before|instead of|rather than) (anybody|anyone) else',
    '(i could|i can|i will|i would|let me|i want to) be (your|that) (person|family|safe (person|place)|shoulder|big (brother|sister)|support|go to|second (mum|dad)|rock|someone|only)',
    'i (understand|get|know|hear|see) (you|it|how you feel) ..1 (better|more) (than|then)',
    '(get|understand|know|hear|see|listen to) you (better|more) (than|then) (your|they|them|she|he|anyone|everyone)',
    '(adults|parents|mums|dads|people|friends|mates|they) ..3 just (react|nod|scroll|say it|judge|laugh)',
  ],
  unless: ['^ ..1 (does|do|did|if|whether) (they|you|she|he|it|your ..1) (get it|understand|see it)'],
  confidence: 'fair',
  means: 'Says others do not listen but the writer does, so that worries go to the writer first.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mums and docs dont get it. i do',
    'they say that so they can stop listening. i wont',
    'tell me first when uve had a bad day',
    'nobody in here actually listens',
    'i could be ur person',
    'i get u better than your mates will',
    'dads hate waiting about',
  ],
  passes: [
    'do they get it? i will ask',
    'call me first thing tomorrow',
    'he gets it now i think',
    'parents are coming at six',
    'nobody answered the door',
  ],
};
