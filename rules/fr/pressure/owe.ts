import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu me|tu m|vous me) ..1 (dois|doit|devais|devez) ..1 (ca|bien ca|une|un|au moins|quelque chose|tout) ..2',
    '(apres|avec) ..1 (tout ce que|ce que) (je|j) ..2 (ai)? ..1 (fais|fait|donne|offre|paye) ..2 (pour toi|toi|te)?',
    '(tu avais|tu as|te avais|te as) ..1 (promis|promets|dis oui|jure|dit oui|dit que tu)',
    '(je te|je) ..1 (ai) ..1 (donne|offert|paye|offre|achete|file) ..4 (et toi|alors|maintenant|en echange|tu peux)',
    '(moi|je) ..1 (ai) ..1 (deja)? (envoie|fais|fait) (la mienne|le mien|ma part) ..3',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(euro|balles|kebab|pizza|revanche|boisson|stylo|exo|gateau|glace|coca|match) ..6',
    '..6 (euro|kebab|pizza|revanche|stylo|exo|exos|gateau|glace|coca|match|me aider|venir au match|aller au cinema|diamants|rendre)',
  ],
  confidence: 'strong',
  means: 'Says that the child owes them, or reminds of what was given.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tu me dois bien ça', "après tout ce que j'ai fait pour toi", "t'avais promis"],
  passes: ['tu me dois 5 euros', 'tu me dois une revanche à fifa', "t'avais dit que tu venais au match"],
};
