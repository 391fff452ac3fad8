import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je te|je vous|je) (paye|prends|offre|envoie|reserve|commande|achete) ..2 (le|un|ton|ta|une|votre|tes|les) ..1 (train|uber|taxi|bus|billet|billets|hotel|chambre|airbnb|blablacar|covoit|vtc|avion|ticket de)',
    '(chambre|hotel|airbnb) ..5 (nous deux|toi et moi|tous les deux|pres de chez toi|nous 2|pour nous)',
    '(je) (reserve|prends) ..2 (hotel|chambre)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(mon pere|ma mere|mes parent|prof|classe|famille|nous a|on a) ..6',
    '..8 (famille|classe|prof|parc|disney|avec ta mere|vacances|concert|mamie|fete)',
    '(billet|ticket) (de|du|pour le) (cinema|cine|concert|match|loto|parc) ..3',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: "Offers to pay the child's trip, a room or a taxi.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['je te paie le train', "je réserve une chambre d'hôtel près de chez toi", "je t'envoie un uber"],
  passes: [
    "papa a réservé une chambre d'hôtel près du parc",
    'je prends le train à 9h avec la classe',
    "je t'achète un ticket de ciné pour ta fête",
  ],
};
