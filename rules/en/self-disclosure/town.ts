import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|we) live in (a)? !(my|the (woods|nether|past|future|moment|game)|fear|hope|your|minecraft|bloxburg|sims|game|house|world)',
    '(i am|we are) (from|based in|near) !(the|a|my|your|school|here|there|work|home|mars|lobby|year|spawn|it|that|team|you|him|her|finished|done|dying|crying) ..1',
    '^ (yeah|yea|um|i live|its|its just|oh)? (near|round|around|outside|up in|in) ..1 #TownName',
    '^ (um|the|i am in|in)? (#TownName|#CountryName) (you|and you|why|how about you|year|$)',
    '#TownName ish',
    '(my|our) (town|city|village|estate) (is|is called)',
  ],
  confidence: 'fair',
  speaker: 'self',
  slot: 'town',
  means: 'You named the place you live; together with other facts, it helps a stranger find you.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['i live in leeds', 'im from fenwick', 'near derby', 'leeds ish', 'uk, year 5'],
  passes: [
    'i live in fear of mr lyle',
    'im near the boss',
    'im from the other team',
    'where do penguins live',
    'were near spawn come quick',
    'i live in my hoodie',
  ],
};
