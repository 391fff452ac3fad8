import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(tu es|vous etes|tu) ..1 (nee|nes) ..1 (en quel|quand|en|le combien|quel)',
    '(tu es|vous etes|tu) en quel annee',
    '(c est quand|c quand|quand est) ..2 (ton|votre) (anniversaire|date)',
    '(ton|ta|votre) (date de naissance|annee de naissance|signe astro)',
    '(tu auras|tu as eu|tu vas avoir|tu fetes) ..2 (quel age|combien|#Age) ..2',
  ],
  unless: [...jeu, '(chien|chat|frere|soeur|mere|pere|star|mozart) ..4', '..5 (sur 20|au controle|points|de moyenne)'],
  confidence: 'strong',
  slot: 'age',
  means: 'Asks when the child was born or has a birthday.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['t né en quelle année', "c'est quand ton anniv", 'ta date de naissance ?'],
  passes: ['mozart est né en quelle année', "c'est quand l'anniv de ta soeur", 'tu es né pour jouer'],
};
