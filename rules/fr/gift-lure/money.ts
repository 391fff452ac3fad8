import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|j|on) ..1 (te|t|vous) ..1 (offre|donne|file|paye|envoie|verse|fais|vire|prete) ..2 (#Number|un|de|du|des|l|le)? ..1 (#Argent|argent de poche|billet|virement)',
    '(tu|vous) (veux|as besoin|voulez|cherches) ..2 (de|d|gagner|te faire)? ..1 (argent|sous|virement|job|thune) ..1 (facile|de poche|rapide|$?|vite)',
    '(tu as|vous avez|te as) ..1 (paypal|lydia|un compte bancaire|revolut|un rib|interac) $?',
    '(gagner|gagne|te faire) ..3 (argent|euro|sous|tune) ..2 (facile|facilement|sans rien faire|vite|avec moi|chez toi)',
  ],
  unless: [
    ...recit,
    '(cantine|resto|pizza|essence|mere|pere|parent|mamie|remboursement|dois|devais|commande|cadeau commun) ..5',
    '..6 (cantine|resto|pizza|essence|mamie|remboursement|dois|commande|cadeau commun|la place|ton velo|vinted|en maths)',
    ...jeu,
  ],
  confidence: 'strong',
  means: 'Offers money to the child or asks how to send it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['je te donne 50 euros', "tu veux de l'argent facile?", 'je te fais un virement'],
  passes: ['je te donne 5 euros pour la pizza', 'je te dois 10 euros', "mamie t'envoie 20 euros"],
};
