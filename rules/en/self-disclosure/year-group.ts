import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|am) (going)? (in|into) (the)? (year|grade) (#Number|seven|eight|nine|ten|six|five)',
    '(i am|am) (still|only|just)? (in|at|starting|going to) (the)? (6th|5th|7th|8th|9th|4th|primary|secondary|high school|middle school|sixth form|elementary|college|juniors|reception|#Number (th|st|nd|rd)? grade|sixth grade|seventh grade|eighth grade|fifth grade|fourth grade|ninth grade)',
    '(i)? (am)? (only|just|still) (in)? year (#Number|six|seven|eight|nine)',
    '^ (in|um|yeah|oh)? (year|grade) #Number (too|at|you|and you)? $',
    'my (year|class|form) (is|at) ..2 (#SchoolWord)',
  ],
  unless: ['(in) (year) #Number of'],
  confidence: 'fair',
  speaker: 'self',
  slot: 'school',
  means: 'You told somebody your year at school, which says how old you are and where you can be found.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['im in yr 7', 'year 5', 'im in yr 9 too', 'im still in primary', 'i am in 6th grade'],
  passes: [
    'im in yr 2 of the story mode',
    'whats the year 9 homework',
    'the year 7 play was good',
    'in the year 1066',
    'my cousin is in year 7',
  ],
};
