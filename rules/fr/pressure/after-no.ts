import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(pourquoi|comment ca) (non|pas|tu veux pas|tu refuse|nan)',
    '(tu peux|te as) (pas)? (dis|dit|refuse|dire) non ..2',
    '(dis|dit) (pas)? (non|oui) ..1 (se il te plait|pour moi|allez|$)',
    '(change|reflechis) ..1 (de avis|y|bien)',
    '(tu veux) (vraiment)? pas ..1 $?',
    '(force|oblige) (pas|moi pas|me pas) a ..4',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(venir|manger|glace|match|cine|pizza|jouer|partie) ..5',
    '..5 (venir|manger|une glace|match|cine|pizza|jouer|partie|bonbon|gateau|frites)',
  ],
  confidence: 'strong',
  means: 'Presses on after the child has said no to something.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['pourquoi non', 'dis oui stp', 'tu veux pas ?'],
  passes: ['tu veux pas jouer ?', 'pourquoi pas une glace', 'dis pas non à une pizza'],
};
