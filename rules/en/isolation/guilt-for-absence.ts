import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(spend|spending|waste|wasting) (too|so) much (time|energy) (with|on) (them|him|her|your)',
    'thought you (cared|loved|liked|trusted|wanted|needed) (about)? (me|us)',
    'you (never|do not) (have|make|got) ..1 time (for|to) ..1 (me|us|talk|anymore)',
    '(always) (them|her|him|your #DearOnes) (over|before|first|never) ..1 (me)?',
    '(bad|awful|rubbish|hard|worst) day (and|n) you (were not|was not|are not|did not)',
    '(have|got|have got) #Nobody (to talk|else|left) ..4',
    'thought you were (different|special|not like|better than|the one|my friend)',
    'you are (just)? (like|the same as) (the rest|everyone else|all the others|them all|the others)',
    'you do not owe (them|her|him|your #DearOnes|#Nobody) ..1',
    'who do you (trust|love|like|choose|believe|want|care about) ..1 (more|most|me|them)',
    '(said|says|saying|say) (stuff|things|bad things|horrible things|something) about you',
    '(block|quit|leave) (that|the|this) whole (lot|group|gc|server|team|class)',
  ],
  unless: ['who do you like (more|most) (in|from|out of) (the|it|this)'],
  confidence: 'fair',
  means: 'Makes the child feel guilty for having other friends or things to do.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u never have time 4 me now',
    'its always them over me',
    'i had such a bad day n u werent there',
    'i thought u were different but ur like the rest',
    'u dont owe them anything',
    'who do u trust more me or them',
    'u shud block that whole lot',
    'u spend too much time w them',
    'i thought u cared about me',
  ],
  passes: [
    'i thought you were on the other team',
    'who do you like more in the show',
    'never have time for breakfast',
    'you do not owe the library anything lol',
    'block the whole left side',
  ],
};
