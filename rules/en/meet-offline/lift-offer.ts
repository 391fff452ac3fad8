import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i will|i would|i can|i could|could|let me|shall i|can i|want me to|happy to|i am going to|easy for me to|i might|we will|we can|and) (just)? #BringSomebody you (up)? ..2 (home|back|from school|from the|after school|after practice|to yours|to the door|to the station|round|there and back|over|yourself|outside|behind|by the|at the|from wherever|off at|up from|#Day)',
    '(i will|i can|i could|can|could|pull up and|pull up to ..3 and) (drive|run|lift|drop) you (home|back|over|there|up|down|in)',
    '(have|get|bring|drop) you (back|home) (within|before|by|in time|in an hour|for tea|safe|after|for dinner|long before)',
    '(my|a) (cousin|mate|friend|son|brother|driver|partner|wife|daughter) ..6 (meet you|fetch you|has a car|drives|can drive|could drive|bring us|take us|pick you|meet you|fetch you|collect you|get you)',
    '(i|we) (drive|bring|take|ferry|collect|carry) (the|all|my) (lads|girls|boys|kids|riders|players|dancers) ..3 (up|there|myself|home|down|about)',
    '(jump|hop|get) in (with me|my car|my van|beside me)',
    '(i|he|she) (will|would|could|can) meet you (by|behind|outside|near|round) ..5',
    '(i can|i could|i will|could) drop you (and|if|then|on my way|$)',
    '(no need|do not|never) ..1 (to)? (walk|get the bus|bus it|take the bus|cycle|wait for the bus) ..5 (i will|i can|i could|i am|with me)',
  ],
  unless: [
    '(mum|mom|dad|nan|gran|grandma|grandad|grandpa|auntie|uncle|cousin|sister|brother|bus|taxi|coach|teacher) ..6 #BringSomebody you',
    '#BringSomebody you ..6 (nans|nan|grans|dentist|doctor|airport|vet|hospital|cubs|brownies|scouts|swimming|netball|rehearsal|party|hotel|sir|madam|restaurant|love)',
  ],
  confidence: 'fair',
  means: 'Offers to drive or walk the child somewhere; nobody should ride with somebody known only online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "I'm packing up at the same time, I could drop you home",
    "I'll lift you from the school gate",
    'ill pull up to practice weds n drive u home',
    'my cousin has a car he could bring us',
    'have you back within the hour',
    'My son does the deliveries, he would meet you',
  ],
  passes: [
    'dad will pick you up after school',
    'i will call you back',
    'i can drive you mad',
    'the bus will drop you at the dentist',
    'i walked home in the rain',
  ],
};
