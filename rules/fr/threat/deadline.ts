import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu as|vous avez|il te reste|je te donne|je te laisse|plus que) ..2 (#Number|deux|une|jusque a ..1) (minute|heure|jour|h|ce soir|demain|minuit)? ..2 (pour|avant|sinon|ou|apres) ..2 (paye|envoie|verse|obeis|virement|je publie|je poste|je balance|tout le monde)',
    '(paye|verse|envoie) ..4 (avant|de ici|en) (#Number|ce soir|minuit|demain) ..3 (sinon|ou) (je|ta|tes|ton|tout|c est fini)',
    '(#Number|100|50) (euro|dollar|piasse|e) (ou|sinon) (je|on|ta|tes|tout)',
    '#Money (ou|sinon) (je|on|ta|tes|tout)',
    '(dernier|derniere) (chance|avertissement|delai) ..4 (paye|envoie|photo|video|argent|je publie|je poste)',
  ],
  unless: [
    '(sortie|album|voyage|stage) ..9',
    '..9 (de la sortie|album|du voyage)',
    '(rendre|copie|devoir|place|inscription|billet|cantine|dossier|acompte|match|game) ..9',
    '..9 (rendre|copie|devoir|place|inscription|billet|cantine|dossier|acompte|voyage|stage|mcdo|pizza)',
    ...jeu,
    ...recit,
    'ou (je|on) (paye|prends|achete|mange|garde) ..4',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Sets a deadline to pay or send something before harm is done.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tu as 30 minutes pour payer',
    '100 balles ou jpost la vid',
    "t'as jusqu'à ce soir pour envoyer",
    'dernière chance, paye',
  ],
  passes: [
    'tu as 30 minutes pour rendre ta copie',
    '5 euros ou je mange sans toi',
    "dernière chance pour l'inscription",
    'tu as deux heures pour payer ton billet',
  ],
};
