import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (ciao|si|no|ok|va bene|grazie|buonanotte|notte|buongiorno|scusa|arrivo|tranquilla|eccomi|certo|ti voglio bene) (ok|si|no|bene)? (mamma|papa|nonna|nonno) (si|no|arrivo|sono|ok|va|tutto|quando|posso|ti|x|$)',
    '^ (mamma|papa|nonna|nonno) (dove sei|sono|posso|arrivo|mi|quando|puoi|vieni|ho|ti voglio bene|scusa)',
    '(ti voglio bene|grazie|arrivo|scusa|ok|notte) (mamma|papa|nonna|nonno) $',
  ],
  unless: ['^ (mamma|papa|nonna|nonno) ..1 (dice|ha detto|e|non vuole|viene)', 'mamma mia'],
  confidence: 'strong',
  means: 'You call them what a child calls a parent or grandparent, so you seem to know them well.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ok mamma', 'ciao nonna si tutto bene', 'mamma dove sei', 'grazie papà', 'notte nonna'],
  passes: ['mamma mia che bello', 'mia mamma dice di no', 'mamma ha detto di no', 'la nonna di luca'],
};
