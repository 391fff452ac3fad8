import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(tu es|vous etes|tu fais|te es|tu parles|tu penses) ..3 (mature|adulte|mur|mure|grande|responsable) ..1 (pour|que) ..2 (ton age|une fille de ton age|un garcon de ton age|les autres|ton jeune age)',
    '(tu fais|tu parais|tu as le air) ..1 (plus|beaucoup plus|bien plus|vachement plus) (vieux|vieille|age|agee|grand|grande|mur|mure|mature|adulte)',
    'age ..2 (est|c est) ..2 (que un|que un|juste un|rien que un) (chiffre|nombre)',
    'age ..2 (compte|importe|change rien|veut rien dire|veux rien dis|a pas de importance) ..1 (pas|rien)?',
    '(peu importe|on se en fout de|osef de) ..1 (l|ton|notre|le)? (age|difference de age|difference de age)',
    '(si|dommage que) ..2 (tu etais|tu avais|te etais) ..2 (plus|quelques) (vieux|vieille|grande|grand|age|agee|ans|annees)',
  ],
  unless: [
    ...jeu,
    '(fromage|age de pierre|age moyen|comte) ..3',
    '(ma|mon|sa) (soeur|frere|chien|fille) ..5',
    '(prof|bravo|tres bien) ..6',
  ],
  confidence: 'certain',
  means: 'Says that the child is older in mind than others of the age, or that age does not count.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['t mature pour ton âge', 'tu fais plus vieille', "l'âge c'est qu'un chiffre", "l'âge compte pas"],
  passes: ['ma soeur est mature pour son âge', "l'âge de pierre c'est quand", 'le comté est plus vieux et mature'],
};
