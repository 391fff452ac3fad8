import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(je habite|je vis|je reste) (a|au|en|dans|sur|vers|rue|pres|chez|avec)',
    '(je vais|je suis) ..1 (au|a l|en) (college|lycee|ecole) ..2',
    '(mon) (adresse|college|lycee|ecole) ..1 (c est|se appelle)',
    '(c est|au|je habite) #Number (rue|avenue|allee|boulevard|chemin|place|impasse)',
    'mon (numero|06) ..1 (c est|est)',
    '^ #Phone',
  ],
  unless: [
    '(exo|dans minecraft|dans le jeu|ma base|film|serie) ..4',
    '..4 (exo|dans minecraft|dans le jeu|la serie|en avance|en retard|malade)',
  ],
  confidence: 'strong',
  speaker: 'self',
  slot: 'address',
  means: 'The child tells where they live or go to school.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["j'habite à lyon", "mon collège c'est jules ferry", "mon num c'est 06 12 34 56 78"],
  passes: ["j'habite dans minecraft mdr", 'je suis au collège en retard', 'mon téléphone est cassé'],
};
