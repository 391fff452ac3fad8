import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(got|have) a (middle|second|real|proper|full) name',
    '(are you|you|live|is that) ..1 near the (sea|coast|city|motorway|border|river|airport|town|beach|station|lake|mountains|centre|mall)',
    '(what|which) #LifePlace (is it|is that|is this|would that be|was it) $',
    'where (in|on|about in) (the|this|gods) ..1 (world|country|globe|planet|earth|map) ..4',
    '(postcode|zip|house number|flat number) (for|so|to go|please|then)',
    '(iphone|android|apple|samsung) or (android|iphone|samsung|apple)',
    'what are your (plans|days|evenings|weekends|saturdays|mornings) ..3 (normally|usually|like|look like|mostly)',
    '(do you|you) live in a (flat|house|village|town|city|farm|bungalow|caravan|apartment)',
    '(who) (is|do|does) ..2 (you live with|at home with you|bring you up|raise you|look after you)',
    '(you|do you) (walk|go|cycle) ..2 (past|by|through|down|along) (the|a) #LifePlace',
    '(only child|eldest|oldest|youngest|middle child) (or|then|are you|right|yeah)',
  ],
  unless: ['#PronounThird ..4 (youngest|oldest|only child)'],
  confidence: 'weak',
  slot: 'town',
  means: 'Asks for one more small fact about the child, which adds up with the others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'got a middle name?',
    'u near the sea?',
    'so where in the world am i talking to',
    'u on iphone or android',
    'do you live in a flat or house',
    'only child or?',
  ],
  passes: [
    'the base is near the river in minecraft',
    'she is the youngest or so i heard',
    'what is the email address for the form',
    'where in the game world is the boss',
  ],
};
