import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (non|nan|nope|jamais|mort|flemme|hors de question|arrete|stop|lache moi|laisse moi) (merci|$|je|j|c|pas|tu|arrete)',
    '(je|j) (veux|peux|prefere|ai) (pas|plus|pas envie|pas trop envie|pas le droit) ..1 (envoie|montrer|montre|donner|donne|parler|parle|faire|venir|dire|le|de|d|$|mettre|allumer|te|en|ca)',
    '(je ai|je ai) pas ..1 (envie|le droit)',
    '(je suis) pas ..1 (a le aise|de accord|chaud|chaude|sure|sur|pret|prete)',
    '(laisse|lache|fous|foutez) (moi|la paix) ..1 (tranquille|la paix|$)',
    '(arrete|stop|ca suffit|c est bon) (de|d|la|ca|maintenant|avec|$)',
    '(je vais|j vais|jvais) ..1 (te bloquer|te bloque|bloque|te signaler|le dire|dire a mes|dis a mes|dis a ma)',
  ],
  unless: [
    '(non|nan) ..1 (mais|serieux|jure|c est vrai|je rigole|trop bien|pas possible|grave|moi non plus) ..3',
    '(arrete|stop) ..2 (je suis mort|je meurs|c est trop|tu me fais rire|trop drole) ..2',
    '(je veux|je peux) pas ..1 (rater|perdre|attendre|croire|louper) ..3',
  ],
  confidence: 'strong',
  means: 'The child says no, or asks the other one to stop.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['non', 'je veux pas', 'laisse moi tranquille', 'arrête stp'],
  passes: ['non mais trop bien', 'arrête je meurs de rire', "je peux pas attendre d'être samedi"],
};
