import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    'tu (me|nous|te)? (appartiens) ..4',
    'tu es (a moi|a nous) (maintenant|$|et|tu|pour|donc|rien|obeis)',
    'tu es (mon esclave|ma propriete|ma chose|mon jouet|mon chien|ma soumise|mon pion) ..4',
    '(obeis|obei) (moi|nous|sinon|maintenant|ou|et|$)',
    '(alors|maintenant|donc|et|tu) ..1 obeis',
    '(tu fais|fais|tu vas faire|vous faites) ..2 (ce que|tout ce que|ce qu) (je|on) ..1 (dis|demande|veux|ordonne|decide|exige) ..3 (sinon|ou|si|maintenant|sans|et tais|discute|point)',
    '(maintenant|desormais|sinon|si tu) ..4 (tu|te)? fais ..1 (tout)? ce que (je|on) ..1 (dis|demande|veux|ordonne)',
    'tu (demande|me demande) ..2 (permission|autorisation|mon accord) ..4',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(simon|jacques a dit|base|ferme|murs|village|tour|chien|cuisine|recette|medecin|prof|code de la route) ..8',
    '..8 (simon|jacques a dit|la ferme|village|cuisine|recette|medecin|prof|feux|regles)',
    '(pas|jamais) ..2 obeis',
    'mange obeis',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Claims to own the child and demands to be obeyed.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["tu m'appartiens maintenant", 'tu es à moi', 'obéis sinon', 'maintenant tu fais ce que jte dis'],
  passes: [
    "la base m'appartient maintenant",
    'obéis aux règles du code de la route',
    'fais ce que le prof dit',
    "t'es pas obligé de faire ce qu'il dit",
  ],
};
