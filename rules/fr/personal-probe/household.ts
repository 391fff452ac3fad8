import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(tu|vous) (vis|habite|reste|restes) (avec qui|chez qui|avec tes|avec tes deux|avec ta mere|avec ton pere|que avec)',
    '(tu as) (des|un|une|combien de) (frere|soeur) ..3',
    '(tes parent|ta mere|ton pere) ..1 (font|fait|fais|travaille|bosse|bossent|travaillent) ..2 (quoi|ou|comme|tard|la nuit|dans|$?)',
    '(tes parent) ..1 (sont)? (separe|separes|divorces|ensemble) ..1',
    '(tu as) ..1 (un) (beau pere|pere)',
  ],
  unless: [...jeu],
  confidence: 'fair',
  slot: 'household',
  means: 'Asks whom the child lives with, or when somebody is home.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tu vis avec qui', "t'as des frères et soeurs ?", 'tes parents travaillent tard ?'],
  passes: ['il vit avec qui dans la série', 'mes parents travaillent tard', 'la reine vit avec ses filles'],
};
