import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'who needs (them|him|her|friends|your #DearOnes|school|family|parents|anyone)',
    '(they|she|he) (do not|does not|never|did not) (even|really|actually)? (like|love|care about|want|miss|need|respect) you (anyway|really|like|they|she|he|i|just|$)',
    '#Nobody ..4 (deserves|deserve|appreciates|values) you',
    'i (am|do|care|will) ..2 you ..1 (they|she|he) (do not|does not|are not|is not|will not|would not) (do|care)? ..1 $',
    'why are you (still|even)? (friends|mates|hanging|bothering|with) (out)? (with)? (her|him|them|that|those)',
    '(dump|ditch) (him|her|them|your (boyfriend|girlfriend|mates|friends|lot))',
    '(ditch|leave|left|dropped|drop|ignore|ignored|swap|swapped|dump|dumped|ditched) me for (your|them|him|her|other|some)',
    'you do not (even|really)? (care|love|like|want|miss|need) (about)? me (anymore|any more|like|then|do you|$)',
    'do not go (out|to|with|round) ..4 (stay|talk|be|come|play) ..2 (me|here)',
  ],
  unless: ['who needs (them|him|her) (for|in|on) (the|q|maths)'],
  confidence: 'fair',
  means: 'Says that others do not really like or need the child, so that the child lets them go.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'who needs them',
    ['they dont even like u they just use u', 'they dont even like u'],
    'nobody at ur school deserves u',
    'im here for u they arent',
    'y r u still friends w her',
    'u just ditch me for ur mates',
    'u dont care about me anymore',
  ],
  passes: [
    'who needs them for the maths task',
    'she does not like you to be late',
    'do you like me or the blue one more',
    'dont go out without a coat',
    'why are you still in bed',
  ],
};
