import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    'si tu ..1 (me|m) (aime|aimes|kiffe|aimais|respecte|respectais|faisais confiance|fais confiance|fesais confiance) ..2 (vraiment|tu|alors|envoie|montre|fais|prouve|ferais|le)',
    'si (tu|vous) ..1 (etais|etait|es|etiez) ..1 (vraiment|un vrai|une vraie|ma|mon) ..2 (ami|copine|pote|copain|meuf|amie) ..4',
    '(prouve|montre|prouves) ..1 (le|moi|que tu|ta) ..3 (aime|confiance|amour|vrai|serieux|cap)',
    '(je croyais|je pensais|moi qui croyais) ..1 (que|qu)? ..1 (on etait|tu etais|tu me|tu avais|te etais) ..3',
    '(tu m|tu me) (aime|aimes|fais confiance|faisais confiance) (pas|plus|donc pas|vraiment pas) ..2 $?',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(mais tu|dormais|au ski|au cdi|malade|rentre|absent|absente|gaucher|fan|team|en vacances) ..6',
    '..6 (dormais|au ski|au cdi|malade|rentre chez toi|absent|absente|gaucher|vegetarien|en vacances|fan de)',
  ],
  confidence: 'certain',
  means: 'Makes love or friendship depend on what the child does.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "si tu m'aimais tu le ferais",
    "si t'étais vraiment mon amie tu enverrais",
    "je croyais qu'on était amis",
    "tu m'aimes pas ?",
  ],
  passes: ["je croyais que t'étais malade", "si t'aimes le foot viens", "prouve que t'es fort dans la game"],
};
