import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(ca|cela|ce|tout) ..2 (reste|rester|restera) ..2 entre nous',
    '(tu sais|tu peux|sais tu|peux tu|saurais tu|tu saurais) ..1 garde ..1 (un|des|le|mon) secret',
    '(promets|jure|promets moi|jure moi) ..4 (tu|de) ..1 (dis|dirai|parle|montre|diras|rien) ..2 (rien|pas|a personne|dis)',
    '(je ai|je ai) ..1 (un|1) secret ..3 (pour toi|a te dire|dis rien|dis le)',
    '(en|dans le) (cachette|secret|scred|discretion)',
    '(reste|sois|soyez|restons) ..1 (discret|discrete|discrets)',
  ],
  unless: [...fete, ...jeu, ...recit],
  confidence: 'strong',
  means: 'Wants what they say to stay between the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ça reste entre nous', 'tu sais garder un secret ?', 'promets moi que tu diras rien', 'sois discrète'],
  passes: ['ça reste entre les lignes', 'tu sais garder le but dans un match', 'un secret de recette'],
};
