import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i am (only|just|actually|nearly|almost|like|literally|still|turning|about)? #Age !(#CountedThing|in)',
    '(i)? (am)? (turning|turn|going to be|will be) #Age (next|this|in|soon|on|tomorrow|$)',
    '(i)? (just)? turned #Age !#CountedThing',
    '#Age (years|year) old (too|here|and|btw|$)',
    '#Age (till|til|until|in|next) (jan|feb|march|mar|april|may|june|july|aug|august|sept|sep|september|oct|october|nov|november|dec|december|my birthday|month|week)',
    '#Age (and you|how about you|what about you|too|here|as well|btw|haha|hehe)$',
    '(my age is|i am aged) #Age',
    'i am #Age (years|year) old',
    'i will be #Age (next|this|in|soon|on)',
  ],
  unless: [
    '#Age #CountedThing',
    '(my|his|her|the) (brother|sister|dog|cat|friend|cousin|base|character) is',
    'i am in ..1 #Age',
  ],
  confidence: 'fair',
  speaker: 'self',
  slot: 'age',
  means: 'You told somebody your age; a stranger can use that, so share it only with people you know.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im 12',
    'im only 11 lol',
    'turning 13 next month',
    'i just turned 12',
    '13 wbu',
    'im 12 years old',
    '14 til sept',
  ],
  passes: [
    'im 12 kills',
    'im 13 mins late',
    'im 12 in the queue',
    'my brother is 12',
    'im at 14 robux',
    'im 13 pages in',
  ],
};
