import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(enregistre|mets|renomme|note|sauvegarde|appelle) (moi|me) ..3 (sous|avec|comme|en|au|par) ..3 (autre|faux|blaze|prenom de|nom de|fille|meuf|ami|garcon|pseudo|surnom)',
    '(change|modifie) ..1 (mon|le) (nom|prenom) ..3 (contact|repertoire|telephone)',
    '(ecris|parle|reponds|ajoute) ..1 (moi)? ..2 (sous|avec|depuis|sur) ..2 (autre|faux|deuxieme|second) ..1 (nom|compte|prenom|profil|telephone|numero)',
    '(cree|fais|prends|ouvre) (toi)? ..2 (autre|faux|deuxieme|second) ..1 (compte|profil|insta|snap) ..6 (parent|mere|pere|voir|personne|nous|sais)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(3e|classe|6e|5e|4e|3eb|smurf|compte alt) ..6',
    '..6 (3e|3eb|classe|smurf|mail)',
    ...fete,
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants to be saved under another name, or to be called somebody else.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'enregistre moi sous un autre nom',
    'enregistre moi sous un blaze de meuf',
    'crée toi un autre compte que tes parents voient pas',
  ],
  passes: ['enregistre moi sous lucas 3eb', 'écris moi par mail mon tel est cassé', 'change mon nom dans le jeu'],
};
