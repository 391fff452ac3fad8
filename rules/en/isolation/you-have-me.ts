import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (do not|do not even|never) need (them|him|her|anyone|anybody|anyone else|friends|your #DearOnes|those ..1|#Nobody|school|that lot|people like that|nan)',
    'you (have got|have|got) me (now|instead|and|always|for that|$)',
    '(all|everything|only thing) you need is me',
    '(forget|ignore|ditch|leave|drop|skip|lose) (about)? (them|him|her|your #DearOnes|that lot|those ..1|everyone) ..3 (me|us|mine|instead|you have|i am)',
    '(stick|stay) with me ..2 (you|will|and|okay|from now|i)',
    'i (never would|would never) (ever)? ($|leave|do that|hurt|lie|let you)',
    '(unfriend|unadd|unfollow) (him|her|them|that ..1|your ..1|everyone|all)',
    '(i am|we are) your (only)? (real|true|new) (family|friend|friends)',
    'i would never (hurt|leave|ditch|lie to|ignore|judge|let|treat|do that to) you (like|down|$)',
    '(they|she|he) (has|have) (her|his|their|got|a) ..1 (own)? (life|lives|things|family)',
  ],
  unless: ['i am off (now|to|then)', 'i am afraid i'],
  confidence: 'fair',
  means: 'Tells the child they do not need others because the writer is there.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u dont need them u got me',
    'they r fake u dont n33d them',
    'all u need is me',
    'stick w me u wont get hurt',
    'tell em u dont need nan',
  ],
  passes: [
    'u dont need that sword take mine',
    'you got me good lol that was funny',
    'ignore them they are bots',
    'do i need them for the trip',
    'stick with the group on the trip',
    'just ignore her. i am off now',
  ],
  overflags: ['u dont need them in ur squad we got carry'],
};
