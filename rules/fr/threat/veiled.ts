import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(dommage|triste|bete|embetant|genant) ..2 (que|si) ..2 (#Ton|tout) ..1 #Proche ..2 (voir|tombe|sais|apprends|decouvre|decouvrait|trouve|recois|apprenait|voyait|voient)',
    '(imagine|imagines) ..2 (la tete de|si|quand|la reaction de) ..1 #Ton ..1 #Adulte ..3 (voir|sais|recois|apprends|verra|tombe|voyait|recevait|photo|video)',
    '(tu|vous) (veux|veux pas|aimerais|aimerais pas|tiens pas a ce) ..1 que ..2 (#Ton|tout) ..1 #Proche ..2 (voir|sais|recois|tombe|apprends)',
    '(ca|il) (serait|sera) (con|moche|dur) (que|si) ..2 #Ton ..2 (photo|video|parent|mere|secret)',
  ],
  unless: ['#Photo ..2 (de|du|des) ..2 #Evenement ..4', 'rate ..6', ...recit, ...jeu, ...fete],
  confidence: 'strong',
  bright: true,
  means: 'Hints that it would be a pity if others saw what the child sent.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ce serait dommage que ton père tombe sur tes photos',
    'imagine la tete de ta mere quand elle verra la video',
    'tu veux que ta mère voie ça ?',
  ],
  passes: [
    'ce serait dommage que ton père rate le match',
    'imagine la tête de ta mère quand elle verra son cadeau',
    'dommage que ton prof soit malade',
  ],
};
