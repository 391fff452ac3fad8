import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what|which|wot) (school)? (year|grade|class|form) (are you|you|do you|you are|are u) (in|at|go|going|start|starting)?',
    '(are you|you|you are|are you all) (still|now|already|just)? in (the)? (year|grade|primary|secondary|middle school|high school|elementary|sixth form|juniors|infants|college|#Number grade)',
    '(what|which) (year|grade) (at|in|of) (#School)',
    '(what|which) (year|grade) $',
    '(what|which) (year group|school year|key stage|year at school|age group)',
    'you ..3 (year|grade) #Number $',
    '^ (so|like)? (year|grade) #Number or #Number',
    '(year|grade) #Number (or|right|yeah|then|are you|you|now) $',
    '^ (so|ok|and|oh|ah)? (year|grade) #Number $?',
    '(are you|you) ..1 (big|secondary|high|middle) school yet',
    '(you|are you) (still)? (at|in|go to) (primary|secondary|middle|high|junior|elementary) (#School)? (or|still|yet|now)',
    'you are in which (class|grade|year)',
  ],
  unless: [
    '(what|which) (year|grade) (did|was|is|do) (it|he|she|they|we|that|this|the)',
    '(you|are you) in (year|grade|form) ..3 (my|with me|with us|too)',
    '(what|which) (class|grade) (are you|do you) (playing|main|get|got|use|want|as)',
  ],
  confidence: 'strong',
  means: 'Asks which school year the child is in, which tells their age without asking it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u in year 7?',
    'what grade u in',
    'what yr r u in',
    'ru still in primary',
    'which country r u in and what year at school, needs to be right for the form',
    'year 6?',
    'You are in which class now?',
  ],
  passes: [
    'what grade did u get in maths',
    'im in year 8',
    'what year was that film',
    'which class do you main, healer or tank',
    'what year is it set in',
    'who else is in year 9 on the trip',
  ],
};
