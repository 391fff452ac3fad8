import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(can|do|are) you (drive|driving|allowed to drive|drink|vote|legally|old enough to drive) (yet|already|now|or)',
    'are you (allowed|old enough) (to drive|to drink|to work|for that|in that|to go out|to stay out|to have)',
    '(do|have) you (have|got)? (a|your) (driving licence|license|licence|permit|id|provisional|job) (yet|already)',
    '(do you|you) (have to|gotta|need to) (go|be at|get up for) (#School|work) (tomorrow|in the morning) or (work|#School)',
    '(are you|you) (at|in|still in) (#School|school or work|school or college|uni|work|college) or (#School|uni|work|a job|working)',
    '(how long|how many years) (have|until|till) you (left|been|leave|finish|got left) (at|of|in) #School',
    'how (young|mature) are you',
    'is (this|it) your (first|last|second|final) year (of|at|in)',
    'were you (alive|even born|even alive) (in|when|yet|then)',
    'were you born (yet|then|in #Number)',
    'how many years ..4 (at that|at your|in that|at) #School',
    '^ (still|so|you)? a? (teen|teenager|minor) $?',
    '(old|young) (are|do) you (then|actually|really)',
    'how many candles ..4 (cake|this year|this time|get)',
    'what is your age (group|range|bracket)',
    '(allowed|on here|old enough) ..3 at your age',
    '(are you|you) (like|about|around)? (my|the same as my) (sisters|brothers|daughters|sons|nieces|nephews|cousins|kids) age',
    'what (age group|age range|age) (are you in|you in|is your class|are your friends|are your mates)',
    '(how old|what age) are your (friends|mates|class|classmates|bf|boyfriend)',
  ],
  unless: ['how (young|mature) are you (going|allowed)'],
  confidence: 'weak',
  means: "Asks about things that only an older or a younger person may do, and so learns the child's age.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'are u old enough to drive yet',
    'r u at school or work',
    'do u drive yet',
    'what age are ur mates',
    'how many years have u left at school',
  ],
  passes: [
    'are you allowed to come to the sleepover',
    'can you drive me to football dad',
    'are we in school or at the museum tomorrow',
    "how old is your friend's dog",
    'how long have you been driving',
  ],
};
