import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je suis|chui) ..1 (tellement|trop|si|super) seul ..4',
    '(tu es|te es) ..1 (ma|mon) seul ..1 (ami|amie|lumiere|raison|joie|bonheur)',
    '(je suis) ..1 (jaloux|jalouse) ..3 (quand|de|si)',
    '(me abandonne|me laisse|me quitte|me lache) (pas|jamais) ..2',
    '(promets|jure) ..3 (tu)? ..1 (me)? (quitte|laisse|lache|abandonne) ..1 (pas|jamais)',
    '(je|j) ..1 (peux|pourrais|sais) ..1 (pas|plus) ..1 (vis|vivre|etre) ..1 sans toi',
  ],
  unless: [...jeu, ...recit, '(jaloux|jalouse) de ..1 (skin|note|vacances|chien|cheveux|pc|setup) ..2'],
  confidence: 'fair',
  means: "Makes the child feel sorry for them or guilty of others' company.",
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'es ma seule amie", "m'abandonne pas", 'je peux pas vivre sans toi'],
  passes: ['je suis jaloux de ton skin', 'me lâche pas dans le raid', 'je suis seul dans le lobby'],
};
