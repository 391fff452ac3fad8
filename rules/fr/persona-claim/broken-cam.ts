import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(ma|mon) (cam|micro|mic|appareil photo) ..2 (est|marche|fonctionne|c est) ..2 (cassee|casse|pas|plus|pete|petee|mort|morte|foutu|foutue|bug)',
    '(je ai|je ai) (pas|plus) (de|ma) (cam|micro|mic)',
    '(je peux) pas ..2 (mettre|montrer|allumer|activer) ..1 (ma|la) ..1 (cam|tete)',
  ],
  unless: [...recit, '(madame|monsieur|prof|cours|classe|exam) ..6', '..6 (madame|monsieur|prof|cours|classe|reunion)'],
  confidence: 'strong',
  means: 'Says that their own camera or microphone does not work.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ma cam est cassée', 'ma cam marche pas', "j'ai pas de cam"],
  passes: ['madame ma cam marche pas', 'la caméra du magasin est cassée', 'mon micro est cassé en cours'],
};
