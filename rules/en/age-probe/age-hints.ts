import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(which|what number|how many) (birthday|birthdays)',
    '(you are|are you|you) ..1 (older|younger|over|above|more) than #Number ..2 (right|yeah|though|tho|or|yet|$)',
    '(primary|primary school|elementary|big school|high school) or (bigger|something|what|higher|still|already|not)',
    '(you|or are you|are you|or) ..1 (too|still too|a bit) young (for (that|it|this)|to (have|be on|use)|$)',
    '(teenager|teen|grown up) yet',
    'old enough (for|to have|to be on|to know|to use) ..2 (job|work|account|that|this|yet)',
    '(sound|seem|look|act|are|talk|type) like (a|an) (year #Number|y5|y6|y7|y8|y9|y10|first year|teenager|older kid)',
    '(what|which) (year|school year|class|grade|age) (does|would|did) (that|this|it) (put|make|have) you',
    '^ ..1 is #Age ..1 (about|roughly|near|close|right|it)',
    'you are (a|still a|just a|only a) (teenager|teen|kid|child|young lady|young man|minor|schoolgirl|schoolboy|pupil) ..2 (i take it|i guess|right|are not you|i suppose|then|yeah|or|correct)',
    '(still|you are|are you) (just|only|really|very|quite|so)? young (then|or|right|yet|are you|are not you)',
    '(year|years) (behind|under) (you|your belt)',
    'not like #Number are you',
  ],
  unless: [
    '(he|she|they|it|is it|we) ..2 (young|birthday|teenager)',
    '(too young|old enough) ..4 (dog|puppy|film|ride|rollercoaster|movie)',
    'than #Number (minutes|mins|hours|people|players|pages|pounds|quid|kills|levels|points|percent)',
  ],
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
