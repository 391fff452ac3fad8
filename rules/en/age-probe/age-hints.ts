import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(which|what number|how many) (birthday|birthdays)',
    '(you are|are you|you) ..1 (older|younger|over|above|more) than #Number ..2 (right|yeah|though|tho|or|yet|$)',
    '(primary|primary school|elementary|big school|high school) or (bigger|something|what|higher|still|already|not)',
    '(teenager|teen|grown up) yet',
    'old enough (for|to have|to be on|to know|to use) ..2 (job|work|account|that|this|yet)',
    '(what|which) (year|school year|class|grade|age) (does|would|did) (that|this|it) (put|make|have) you',
    '^ ..1 is #Age ..1 (about|roughly|near|close|right|it)',
    'you are (a|still a|just a|only a) (teenager|teen|kid|child|young lady|young man|minor|schoolgirl|schoolboy|pupil) ..2 (i take it|i guess|right|are not you|i suppose|then|yeah|or|correct)',
  ],
  unless: ['than #Number (minutes|mins|hours|people|players|pages|pounds|quid|kills|levels|points|percent)'],
  confidence: 'weak',
  slot: 'age',
  means: 'Fishes for the age of the child by way of birthdays, school stages or what is allowed.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'how many birthdays have you had',
    'ur older than 12 tho right',
    'are we talking primary school or bigger',
    'what school year would that make you',
    'teenager yet?',
    'youre a teenager i take it?',
  ],
  passes: [
    'she is a teenager right',
    'is the puppy too young for that',
    'are you more than 10 minutes away',
    'is it her birthday',
  ],
};
