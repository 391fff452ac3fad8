import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(efface|supprime|vide|nettoie|delete|vire|archive|suppr|detruis) ..3 (message|conv|chat|historique|echange|trace|appels|dm|mp|tchat|dialogue|journal de appel)',
    '(efface|supprime|vire|suppr) ..2 (tout|ca|la|les|le|moi) ..3 (apres|avant|quand|lu|direct|derriere|des que|ensuite|a chaque fois|en dessous)',
    '(efface|supprime|vire) ..3 (photo|video|appel|vocal) ..3 (apres|avant que|pour que|de nous|que tu m|que je t)',
    '(faut|pense a|oublie pas de|oublie pas de|tu peux|tu dois) ..1 (efface|supprime|vide) ..3 (message|conv|tout|chat|historique|trace)',
    '(tu|vous) (as|avez) ..1 (efface|supprime) ..2 (message|conv|chat|historique)',
    '(laisse|garde|faut) ..1 (pas|aucun|aucune) ..1 trace',
  ],
  unless: [
    ...recit,
    '(fichier|doc|document|slide|diapo|ligne|doublon|cache|corbeille|memoire|spam|bug|cookies|lag|faux compte|compte la|scam|virus|stockage|sauvegarde|vieux|place|brouillon|commit|appli) ..8',
    '..9 (fichier|doc|document|slide|diapo|ligne|doublon|corbeille|memoire|spam|bug|cookies|lag|scam|virus|stockage|sauvegarde|de la place|plein|pleine|relance|relancer|redemarre|faute|par erreur|sans faire expres|fraude|dis le a)',
    '(je|j) ..1 (ai)? ..1 (efface|supprime) ..6',
    '(efface|supprime) pas ..5',
    '(c est|qui) ..1 (qui)? ..1 a (efface|supprime) ..4',
    ...jeu,
    'historique ..2 (de commande|du pc|de recherche pour|guerre) ..2',
    'pourquoi (tu|t) ..2 (efface|supprime) ..4',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to delete what was said, so that nobody can see it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'efface nos msg',
    'supprime la conv avant que tes parents la voient',
    'supprime tt après ok',
    'supprimez cette conversation',
  ],
  passes: [
    'supprime le cache discord avant de relancer',
    "j'ai supprimé la conv par erreur",
    'efface pas les messages du groupe',
    'supprime cette ligne du document',
  ],
};
