import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(je vais|je) ..1 (dis|dirai|raconte|montre|parle) ..2 (a)? (mes parent|ma mere|mon pere|ma soeur|mon frere|un adulte|la police|la prof)',
    '(je te) (bloque|signale|report)',
    '(degage|casse toi|va te en|fous moi la paix|parle moi plus|me parle plus|me ecris plus)',
  ],
  unless: [
    ...jeu,
    '(note|bulletin|gagne|bonne nouvelle) ..4',
    '..5 (ma note|bulletin|que je ai gagne|que tu viens|pour samedi|merci)',
  ],
  confidence: 'strong',
  means: 'The child says that they will tell somebody or block the other.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['je vais le dire à ma mère', 'je te bloque', 'me parle plus'],
  passes: ['je vais dire à ma mère que tu viens', "je te signale l'ennemi dans le jeu", 'casse toi du spawn'],
};
