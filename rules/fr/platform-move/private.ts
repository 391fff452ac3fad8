import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(viens|passe|on va|go|parle moi|ecris moi|ajoute moi|reponds) ..2 (mp|dm|pv|prive|message prive|inbox|ib|pm)',
    '(on parle|parlons|on se parle|discutons|on discute) ..3 (prive|en tete a tete|ailleurs|autre part|sans les autres|tranquille)',
    '(cree|fais|on fait) ..2 (groupe|serveur|conv|salon) ..1 (prive|juste|rien que|que) ..2 (nous|deux|toi|nous 2)',
    '(pas ici|ici c est|ici on|trop de monde ici) ..4 (surveille|modere|lis|risque|prive|mp|ailleurs)',
    '(prive|mp|dm) $?',
  ],
  unless: [...jeu, ...recit, '(cours|lecon|vie|ecole|prof) prive ..3', '(prix|vends|troc|echange|trade|carte) ..4'],
  confidence: 'strong',
  means: 'Wants to go on in private, where nobody else reads.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['viens en mp', 'on parle en privé', 'viens dm'],
  passes: ['le cours privé coûte cher', "t'as payé le lycée privé cher", "la vie privée c'est important"],
};
