import type { Examples, Rule } from '../../../lib/engine/rule';
import chose from '../vetoes/chose';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(^|aller|allez|vas y|vazy|bon|et|alors|maintenant) (#Envoie|fais) (moi|me)? (une|un|ta|ton|des|autre|une autre|vite)? (photo|selfie|nude|nudes|snap) (maintenant|vite|la|pour moi|rapide|de suite|tout de suite)? $',
    '(tu|vous) (me|m)? (#Envoie|fais) (une|un|ta|ton|des|une autre) (photo|selfie|nude|nudes) (maintenant|toi|alors|ou pas)? $',
    '(envoie|donne|balance|fais) (moi|me)? ..1 (nouvelle|autre|encore une|une autre|de autres|plus de|deuxieme) (photo|selfie|video) (maintenant|vite|ou|sinon|$)',
    '(tu|vous)? (peux|veux|pourrais|sais) (tu|vous)? (me|m)? (envoie|faire|fais) (une|un|ta|ton|des) (photo|selfie) $',
    '(je veux|je attends|il me faut|je voudrais) (une|un|ta|ton|tes|des) ..1 (photo|selfie|nude|nudes) (maintenant|vite|$)',
  ],
  unless: [...chose, ...recit, ...jeu, '(pub|story|insta|histoire geo) ..3'],
  confidence: 'strong',
  bright: true,
  slot: 'picture',
  means: 'Asks a child they have just met for a picture, in a short plain sentence.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['envoie photo', 'Envoie une photo.', "tu m'envoies une photo ?", 'je veux une photo maintenant'],
  passes: [
    'envoie la photo du tableau',
    "envoie une photo de l'exo",
    "j'ai pas pris de photo",
    "tu m'envoies la photo de classe ?",
  ],
};
