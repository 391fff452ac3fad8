import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(are you|you|you in|you are) ..1 (in|at|doing|finished|starting|going into) ..2 (#Ordinal|#Number) (grade|class|form|year|standard) ..4',
    '(you|what|like|so|a|are you a)? (freshman|sophomore|freshmen|middle schooler|high schooler|primary schooler|schoolgirl|schoolboy|schoolkid|kindergartner|fifth grader|sixth grader|seventh grader|eighth grader) $',
    '(you|are you) ..2 (freshman|sophomore|middle schooler|high schooler|sixth former|grader)',
    '(what|which) (grade|year|class|form|standard) (even|again|then|though|tho|now|is it|is that|you) ..2 $',
    'under #Number s? (or|that you|is that|are you|do you|team)',
    '(primary|junior|juniors|elementary|middle|infants) or (secondary|senior|seniors|high|middle|big)',
    '(done|doing|sitting|taking|got|had|passed|picked) your (sats|gcses|exams|eleven plus|11 plus|mocks|options|finals|a levels|board exams) (yet|already|this year|or|soon|now) ..1',
    '(what|which) (key stage|tutor group|year group|form group|set) (are|you)',
    '^ ..1 #Age (or|maybe) #Age $',
    '^ (so|what|like|about) #Age #Age $',
    '(for|like|you|is|only)? what #Age $',
  ],
  unless: ['(question|page|level|chapter|line|room|bus|number|score|seat|platform|season|episode|part) ..2 #Number'],
  confidence: 'fair',
  slot: 'age',
  means: 'Names school years or numbers of years for the child to choose from, and so learns their age.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'r u in like 3rd grade or 4th',
    'u play like the older girls. freshman?',
    'heyy r u in 6th class 2',
    'what grade even',
    'primary or secondary?',
    'done ur sats yet',
  ],
  passes: [
    'question 14 or 15',
    'she is in 3rd grade',
    'i got a first class ticket',
    'what grade did it get',
    'is it 10 or 12 pm',
  ],
};
