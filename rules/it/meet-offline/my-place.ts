import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';
import schoolRun from '../vetoes/school-run';

export default {
  match: [
    '(vieni|venire|venissi|passi|passa) ..2 (a|da) (casa mio|me|mio (casa|studio|appartamento)) (dai|adesso|ora|stasera|domani|sabato|dopo|quando|che|e|da|$)',
    '(ho|a casa) ..2 casa libera ..4',
    '(a casa mio|da me) ..3 (nessuno|soli|libera|tranquilli|comodi|divertiamo|play|piscina|cucciolo|cuccioli|gattini)',
  ],
  unless: [...meet, ...schoolRun],
  confidence: 'strong',
  means: 'Invites the child to the home of somebody it may not know.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['vieni a casa mia', 'ho casa libera vieni', 'da me siamo tranquilli'],
  passes: [
    'vieni a casa mia a fare i compiti',
    'vieni da me per la festa di compleanno',
    'passa da me in base, ho i diamanti',
  ],
};
