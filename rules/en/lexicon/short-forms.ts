import type { ShortForms } from '../../../lib/text/lexicon';

/** What tone and single lines are read with. Few on purpose: any other spelling says something about who writes it. */
export default {
  words: {
    u: ['you'],
    ur: ['your'],
    r: ['are'],
    im: ['i', 'am'],
    ill: ['i', 'will'],
    dont: ['do', 'not'],
    "don't": ['do', 'not'],
  },
  endings: [
    ["'m", 'am'],
    ["'re", 'are'],
    ["n't", 'not'],
    ["'ll", 'will'],
    ["'s", 'is'],
    ["'d", 'would'],
    ["'ve", 'have'],
  ],
  letters: 'aiur',
} satisfies ShortForms as ShortForms;
