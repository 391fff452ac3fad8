import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(can|do|are) you (drive|driving|allowed to drive|drink|vote|legally|old enough to drive) (yet|already|now|or)',
    '(are you|you) (at|in|still in) (#School|school or work|school or college|uni|work|college) or (#School|uni|work|a job|working)',
    'how (young|mature) are you',
    'how many years ..4 (at that|at your|in that|at) #School',
    '^ (still|so|you)? a? (teen|teenager|minor) $?',
    'how many candles ..4 (cake|this year|this time|get)',
    '(allowed|on here|old enough) ..3 at your age',
    'what (age group|age range|age) (are you in|you in|is your class|are your friends|are your mates)',
  ],
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
