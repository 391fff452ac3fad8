import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';
import schoolRun from '../vetoes/school-run';

export default {
  match: [
    '(vieni|fatti trovare|ci vediamo|vediamoci|ti aspetto|troviamoci|incontriamoci|appuntamento) ..3 (parco|stazione|centro commerciale|fermata|bar|piazza|mcdonald|mc|parcheggio|spiaggia|giardinetti|ponte|lungomare) ..3 (a|per le|verso le|dopo le) (#Number|#Clock)',
    '(vieni|fatti trovare|ci vediamo|vediamoci|ti aspetto|troviamoci|incontriamoci) ..2 (a|per le|verso le) (#Number|#Clock) ..3 (parco|stazione|centro commerciale|fermata|bar|piazza|mcdonald|mc|parcheggio|spiaggia|giardinetti|ponte|lungomare)',
  ],
  unless: [...meet, ...schoolRun],
  confidence: 'fair',
  means: 'Names a place and an hour at which the child shall be there.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ci vediamo al parco alle 5', 'fatti trovare alla stazione alle 16', 'ti aspetto alle 6 in piazza'],
  passes: [
    'ci vediamo al parco alle 5 con tutti',
    'vieni alla base alle 5',
    'ti aspetto alla fermata alle 7 per la gita',
  ],
};
