import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i am (only|just|like|nearly|also|actually)? #Age',
    'i am ..3 in (year|grade) #Number',
    'i am (year|grade) #Number',
    '^ (same)? (#Age) (m|f|male|female|boy|girl|year old|yo) ..2 $',
    '(i am|i) (got|have) #Age (years)',
    '(i turn|i turned|turning|i will be|i am turning|i just turned|just turned) #Age (in|next|last|this|soon|yesterday|on|$)',
  ],
  unless: [
    '(#Age) ..1 (pages|minutes|mins|min|percent|points|kills|levels|level|hours|goals|wins|seconds|days|weeks|months|miles|cm|kg|stone|a half|in the|in line|on the list|all|nil|out)',
    '#Age #CountedThing',
    'i am #Age (or|and) #Number',
  ],
  confidence: 'weak',
  // The vetoes below name what is counted; a month after the age is fine.
  deaf: ['number-noun'],
  means: 'Tells an own age below eighteen. It may be true, but online an age is only a claim.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im 15 year old from leeds',
    ['im chloe', 'im 16 wbu'],
    '14 f uk',
    'i turn 16 next week',
    "i'm 14 and i play drums",
  ],
  passes: [
    'i am 12 pages in and bored',
    'i am 15 minutes away',
    'i am 13 points ahead',
    'i have 12 cats',
    'im number 10 on the team',
  ],
};
