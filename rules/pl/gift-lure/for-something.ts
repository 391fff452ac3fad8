import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(cos|co) ..1 za cos',
    '(dam|dostaniesz|kupie|zrobie|zalatwie|przeleje) ..5 (jak|jesli|jezeli|ale|tylko) ..3 (cos dla mnie|dla mnie cos|mi pomozesz|bedziesz mila|bedziesz mily|grzeczna|grzeczny|zrobisz cos)',
    '(zrob|zrobisz) cos dla mnie ..4 #Goods',
    '(co|ile) ..2 (chcesz|bys chciala|bys chcial) (za|w zamian)',
    '(przysluga|przysluge|w zamian|odwdzieczysz|odwdziecz)',
    '(masz u mnie|wisisz mi) ..2 (dlug|przysluge|przysluga)',
  ],
  unless: [...play, '..5 (skin|miecz|trade|handel|kart|lekcji|matme)'],
  confidence: 'strong',
  means: 'Offers something in return for something not named.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dam ci nitro ale zrobisz coś dla mnie', 'coś za coś', 'jakoś się odwdzięczysz'],
  passes: ['dasz cos za ten miecz? trade', 'cos mi upadlo', 'w zamian za skina daje dwa'],
};
