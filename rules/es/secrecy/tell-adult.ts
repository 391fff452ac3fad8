import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'no (le|les)? (digas|cuentes|comentes|ensenes|muestres|hables) ..4 a (tu|tus) #Adult',
    'no (le|les)? (digas|cuentes|comentes) ..2 a nadie',
    'no se lo (digas|cuentes|ensenes|muestres) a ..1 (nadie|#Adult)',
    'que no se (entere|enteren) ..2 #Adult',
    '(tu|tus) #Adult no ..1 (tiene|tienen|debe|deben|puede|pueden|hace|hacen) ..2 (saber|enterarse|saberlo|enterarse)',
  ],
  unless: [
    '#Adult ..6 (sorpresa|cumple|cumpleanos|regalo|spoiler)',
    'no ..8 (sorpresa|cumple|cumpleanos|regalo|spoiler|final)',
    '(sorpresa|cumple|cumpleanos|regalo) ..8 no (le|les|se)? ..1 (digas|cuentes)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to keep something from a grown-up who could help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'no le digas a tu mama',
    'no se lo cuentes a nadie ok',
    'q no se enteren tus papas',
    'tus padres no tienen que saberlo',
    'no le cuentes nada a tu madre de esto',
  ],
  passes: [
    'no le digas a tu mama que es una fiesta sorpresa',
    'no le dije nada a tu hermano',
    'dile a tu mama que la cena esta lista',
    'no le cuentes a nadie lo del regalo de ana',
  ],
};
