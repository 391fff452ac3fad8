import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '#Mal toi (sinon|pour|et|maintenant|si|la|un peu|devant|en|le bras|les|avec|sur|$)',
    '(fais|fait) (toi|vous) ..1 (du)? mal ..4',
    'tu (te|vas te|dois te) (coupe|scarifie|brule|frappe|mutile|griffe|fais du mal|fais mal) ..3 (pour moi|avec|sinon|et tu|et film|filme|prouve|maintenant|si tu m)',
    '(tache|mission|punition|punir|gage|epreuve) ..3 #Mal ..1 toi ..3',
    '(tache|mission|punition|gage|epreuve) ..2 tu (te|vas te) #Mal ..3',
    '#Mal (ton|ta|tes|le|la) ..1 #Peau ..4 (sinon|pour|et|film|cam|montre|preuve|avec)',
    '(lame|cutter|couteau|briquet|rasoir) ..4 (sur|dans) (ton|ta|tes) ..1 #Peau',
    '(mange|bois|dors) ..1 (rien|pas|plus) ..6 (pour moi|obeis|sinon tu|prouve|jusqu a ce que je|tant que je|plus rien pour moi)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(part|tranche|gateau|cheveux|frange|ongles|pain|legumes|bois|papier|tissu|mousse|pain|barbe|son|micro|oignon|viande) ..5',
    '..6 (une part|une tranche|de gateau|les cheveux|la frange|les ongles|du pain|ton micro|le son|les jambes en courant|pas|le match|medecin|prise de sang|operation|echauffement)',
    '(fais|vas) (attention|gaffe) ..6',
    '(pas|plus|jamais) ..1 (te)? (coupe|brule|frappe|mal|fais mal)',
    '(si|quand) tu te (coupe|brule|blesse|frappe|fais mal|fais du mal) ..6',
    '(tu te) (coupe|brule|fais mal|blesse) (souvent|toujours|encore|comment|en cuisinant|au foot|en sport|pas|$?)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child to hurt themselves, to starve or to stay awake.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'coupe toi et envoie la preuve',
    'fais toi du mal pour moi',
    'prochaine tâche tu te brûles avec un briquet',
    "ne mange rien et obéis sinon tu n'es plus rien",
  ],
  passes: [
    'coupe toi une part de gâteau',
    'te fais pas mal',
    'tu te fais mal au foot ?',
    'mange rien de lourd avant le match',
  ],
};
