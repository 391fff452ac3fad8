import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(je ai|je ai) ..1 (envie de) ..1 (mourir|meurs|disparaitre|disparais|me faire du mal|en finir|pleurer)',
    '(je veux|je voudrais) ..1 (mourir|meurs|disparaitre|disparais|plus vivre|en finir)',
    '(je me) ..1 (coupe|scarifie|fais du mal|deteste|degoute)',
    '(je en peux|je en peux|je peux) plus ..1 $',
    '(je) (pleure|suis en larmes|tremble) ..2',
  ],
  unless: [
    ...jeu,
    '(devoir|exo|controle|rire|maths|honte|film|la fin|ongles|cheveux) ..5',
    '..5 (devoir|exo|controle|de rire|maths|de honte|film|devant la fin|les ongles|les cheveux|en cuisinant|oignon)',
  ],
  confidence: 'strong',
  means: 'The child says that they are very low or think of harming themselves.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["j'ai envie de mourir", 'je veux disparaître', 'je me déteste'],
  passes: ['je pleure de rire', "j'ai envie de mourir avec ces maths", 'je me coupe les ongles'],
};
