import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'no (quiero|puedo|me apetece|me gusta esto|te voy a mandar|te la voy a mandar|voy a mandar|pienso)',
    '(dejame|dejame en paz|para ya|basta|ya basta|no insistas|que no)',
  ],
  confidence: 'strong',
  means: 'The child says no, or asks the other one to stop.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['no quiero', 'dejame en paz', 'ya basta', 'no te voy a mandar nada'],
  passes: ['quiero jugar', 'me gusta esto', 'si puedo luego'],
};
