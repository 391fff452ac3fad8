import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(your|ur|my) (house|place|apartment|room)',
    '(can|could|should|want to|want me to|gonna|going to|let me|let|you|to|me|when you|if you|have you) ..1 come (over|see me|see you|get you|visit me|visit you)',
    '(i|we|you|to|us|me) (just|could|can|should|want to|will|ever|would)? (meet|hang out|get together|chill)',
    '(pick|picking) you up',
    '(meet|meeting|see) (me|you) (in person|for real|in real|face to face|irl|alone|tonight|tomorrow|this weekend)',
    '(watch|see) (some|a) (movie|movies|dvd)',
  ],
  unless: [
    '#EventWord ..9 (house|place|room|come|meet|hang|see|pick|watch|chill|together)',
    '(house|place|room|over|meet|hang|out|up|together|movie|movies|chill) ..9 #EventWord',
    '#GameWord ..9 (house|place|room|come|meet|hang|pick|chill|over)',
    '(house|place|room|over|meet|hang|out|together|chill) ..9 #GameWord',
    '(nice|good|pleased|great|glad|lovely|happy|pleasure) to (meet|see)',
    '(he|she|they|her|him|them|his|my #Family) ..4 (house|place|room|meet|met|come|hang)',
    '(all|every|both|two|three|team|group|class|everyone|guys|lads) ..5 (meet|hang|chill|together|house)',
    '#Family ..6 (house|place|room|come over|meet)',
  ],
  confidence: 'faint',
  means: 'Speaks of meeting or of coming to a home. Among friends that is ordinary, with somebody new it is not.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'can i come over',
    'when we meet',
    'is it ur house',
    'id like to hang out',
    'can i come see u',
    'ill pick u up',
  ],
  passes: ['nice to meet you', 'meet at the team training on saturday', 'he came to her place', 'hang on a sec'],
};
