import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|am|me) (just|only|like|also|literally)? #Age (too|to|as well|also|2|aswell|same)',
    '(same|exact same) (age|#Age|birthday|birth month|age as (you|me)|year as (you|me))',
    '(i am|am) (your age|the same age|same age|around your age|about your age|nearly your age|the same age as you|not much older|not that much older|only a bit older|only a year older|only a little older|a year older|a kid|a kid too|just a kid|just a kid like you|a teen|a teen too|a teenager|a child too|a minor too|still at school|still in school|at school too|in school too|a student too|a school kid|too young)',
    '(i am|am) (only|just) #Age',
    'me too (i am)? #Age',
    'i am (in)? (year|grade) #Number there',
    '(i am|am) (also|too) (#Age|in year #Number|in #School|at school|in grade #Number)',
    '(i am|im) (in)? (year|grade) #Number (too|to|as well|also|same)',
  ],
  unless: [
    '(they|brother|sister|in law|he is|she is) ..2 same age',
    'same age (as)? (my|his|her|the|our|as my)',
    'same (year|birthday) (as)? (my|his|her|the|our)',
    '(#Age) (to|too) (#Number|play|get|win|be|make|go|the|do|early|late|many)',
  ],
  confidence: 'fair',
  means: 'Says to be the same age or a child too. Online an age is only a claim, and it makes people drop their guard.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im 13 2',
    'omg same age',
    'im just a kid like u',
    '1m 14 t00',
    'im only 14 dw',
    'ur 12? no way im ur age',
    'me too 13',
  ],
  passes: [
    'im 13 levels above u',
    'same age as my sister lol',
    'i am 13 pages in too',
    'he is too young to drive',
    'same birthday as my nan',
    'i am 15 to 20 minutes away',
  ],
};
