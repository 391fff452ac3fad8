import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(c est quoi|quel est|dis moi|comment se appelle) (le nom de)? ..1 (ton|votre) #Ecole',
    '(tu es|vous etes|tu vas|tu etudies) ..1 (dans|a|en) quel #Ecole',
    '(quel) #Ecole ..1 (tu|vous|$?)',
    '(ton|le nom de ton) #Ecole (c est|il se appelle|se appelle|ou|$?)',
  ],
  unless: [...jeu, ...recit, '(controle|match|sortie|prof) ..4'],
  confidence: 'strong',
  slot: 'school',
  means: 'Asks which school the child goes to every day.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['c quoi ton collège', "t'es dans quel lycée", "comment s'appelle ton école"],
  passes: ['le match est dans quel collège, le match', "t'es en cours ?", "c'est quoi ton cours préféré"],
};
