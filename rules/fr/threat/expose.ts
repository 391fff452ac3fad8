import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|on|nous) (vais|va|vas|allons|peux|compte)? (te|vous)? ..1 #PublieFort ..2 (tout)? #Ton ..1 #Preuve',
    '(je|on|nous) (vais|va|vas|peux|compte)? (le|la|les|tout|ca)? ..1 #PublieFort ..3 (sur|dans|au|a) ..2 #Proche',
    '(je|on|nous) (vais|va|vas|peux|compte)? (le|la|les|tout|ca)? #Publie (tout)? #Ton ..1 #Preuve ..3 (a|au|chez|sur|dans) ..3 #Proche',
    '(je|on) (vais|va|vas|peux) (le|la|les|tout|ca) (envoie|montre|publie|poste|balance|transfere) (a|au|sur|dans|chez) (#Ton|tout) ..2 #Proche',
    '(je|on) (vais|va|vas)? (te|vous) #PublieFort (devant|sur|a|au|partout|$)',
    '(tout)? #Ton ..1 #Preuve ..1 (part|partent|partiront|sera|seront|vont|va|iront|arrivent|finiront) ..3 (chez|a|au|sur|dans|envoie|publie|poste|diffuse|en ligne) ..4',
    '(je|on) (vais|va|vas) (te|vous) (afficher|expose|balance|leak|dox)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '#Photo ..2 (de|du|des) ..2 #Evenement ..4',
    '#PublieFort #Ton (photo|video|tete) ..3 (elle est|trop|grave|belle|beau|drole|stylee)',
    '(si tu veux|tu veux que) ..9',
    '(carte|lettre|colis|commande) ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that pictures, messages or secrets of the child will be shown to others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jvais publier ta video',
    'je montre tes photos à tout le lycée',
    'on va balancer tes conv',
    'jvais leak ta tete',
    'tes photos partent chez ton prof',
  ],
  passes: [
    'je vais publier la vidéo du spectacle',
    'on va poster nos photos de vacances',
    'je balance tout sur le drive',
    'il a publié ta vidéo hier',
    'je vais poster la carte à ta mère',
  ],
};
