import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(tu es|vous etes|te es|tu vas|tu rentres|tu passes) ..1 (en|dans) quel (classe|annee|niveau|section|secondaire)',
    'quel (classe|annee|niveau) (tu es|es tu|etes vous|$?)',
    '(tu es|vous etes) ..1 (en|au|a l) (6e|5e|4e|3e|sixieme|cinquieme|quatrieme|troisieme|seconde|cm1|cm2|primaire|college|lycee|cegep|secondaire|ecole|humanites) (ou|$?|deja|encore)',
    '(tu es|tu vas) (encore|deja|toujours)? ..1 (au|a l|en) (college|lycee|primaire|ecole) ..1 $?',
    '^ (college|lycee) ou (lycee|college|fac) ..1',
  ],
  unless: [...jeu, '(prof|delegue|la porte|bus|retard) ..4'],
  confidence: 'strong',
  slot: 'age',
  means: 'Asks which class or school year the child is in.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'es en quelle classe", 't au collège?', "t'es en 5e ou en 4e"],
  passes: ['le prof est en quelle classe', "t'es en retard au collège", "t'es niveau combien"],
};
