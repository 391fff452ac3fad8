import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(numbers|years|birthdays) (do not|does not|should not) matter',
    '(do not|never|not) (care|bothered|fussed|worried|mind) ..2 (numbers|age|ages|birthdays|how old)',
    'age (is|are)? (just|only|nothing but)? (a|just) number',
    'age (gap|difference)? (does not|do not|should not|is not|did not) (really|even)? (matter|important|bother|a big deal|mean|count)',
    '(we are|you and me are|us two are) (basically|practically|nearly|pretty much|almost|kind of) (the)? same age',
    'if (only)? you were (a bit|a little|just|slightly|only|#Number years|older|18|16|few years) (older)?',
    '(wish|shame|pity) (that|you were|we were|i was) ..2 (older|younger|your age|the same age|my age)',
    'if i (was|were) (only|still|just)? (your age|younger|#Number years younger|in your (year|class|school))',
    '(prefer|like|into|get on|get on with|get on better with|talk to|vibe with|click with) ..1 younger (people|ppl|girls|boys|guys|ones|kids|crowd)',
    '(you are|you are so) young but',
  ],
  confidence: 'certain',
  means: 'Plays down the difference in age, as if it made no difference between an adult and a child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'age is just a number',
    'age doesnt matter',
    'we r basically the same age',
    'if u were older',
    'i get on w younger ppl better',
    'wish u were a bit older',
    'numbers dont matter when 2 ppl click',
  ],
  passes: [
    'age of the universe',
    'we are the same age as my cousin',
    'whats the age limit for the club',
    'only 2 years until gcses',
    'if you were 5 minutes earlier we could go',
    'does age matter for the quiz',
  ],
};
