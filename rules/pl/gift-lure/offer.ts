import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#GiveYou ..3 #Goods',
    '(chcesz|chcialabys|chcialbys|potrzebujesz|zbierasz na) ..2 (darmowe |za darmo )?#Goods ..1 $?',
    '(mam|zostalo mi|wygralem) ..3 #Goods ..2 (dla ciebie|za darmo|do oddania|na zbyciu)',
    '(darmowe|za darmo) ..1 #Goods',
    '#Goods ..2 (za darmo|gratis|dla ciebie|ode mnie|w prezencie)',
    '(mam dla ciebie|przygotowalem|kupilem ci|kupilam ci) ..2 (prezent|niespodzianka|cos)',
  ],
  unless: [
    ...quoted,
    '(mama|tata|babcia|dziadek|ciocia) ..3 (kupi|da|dala|dal|kupila)',
    'oddam ..2 (ci)? ..2 (kasa|pieniadze|dlug|jutro|#Cash) ..2',
    '..6 (oferta|turniej|na allegro|za punkty|jak wygrasz|na swieta|z biblioteki)',
    '(wygrasz|turniej) ..6',
    '(darmowe|za darmo) ..3 (na stronie|scam|oszustwo)',
    'za ..2 (te|ten) skrzydla ..3',
  ],
  confidence: 'strong',
  means: 'Offers the child money, game currency or some other present.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dam ci robuxy', 'chcesz darmowe robuxy?', 'kupię ci nowy telefon', 'mam dla ciebie prezent'],
  passes: ['mama kupi mi telefon', 'oddam ci kase jutro', 'dam ci znac'],
};
