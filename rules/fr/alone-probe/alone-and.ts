import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu es|vous etes|etes vous|es tu) ..2 seul ..6 (cam|photo|selfie|je passe|venir te voir|je viens|je pourrais passer|passe te voir|te voir|vous voir|montre|envoie une|enleve|viens chez moi|je peux passe|je peux venir|verrouille|appelle moi en|ferme la porte|video)',
    '#Ton ..1 #Adulte (sont|est|dors|dorment|dort) ..4 (cam|viens en|montre toi|photo|selfie|je passe|je viens|viens chez)',
    '(y a|il y a) ..1 (quelquun|personne) ..6 (cam|montre toi|photo de toi|selfie|envoie une photo|mets la)',
    '(quelquun|qui|personne) ..3 (ecran|telephone) ..5 (photo de toi|cam|montre toi|selfie)',
    '(ferme) ..1 (la|ta) porte ..6 (montre|cam|photo|enleve|video)',
    '(quand|des que|si) (tu es|tu seras) seul ..5 (appelle|cam|photo|video|envoie|montre|dis moi|fais signe|ecris moi)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(chien|chat|exo|devoir|projet|expose|tableau|manon|reviser|binome|groupe|classe|kiosque|mere te depose|noel) ..8',
    '..9 (du chien|du chat|exo|devoir|projet|expose|tableau|reviser|binome|manger|table|porte de entree|serrure)',
    'pas seul',
    'seul (sur|dans|avec) (la|le|les|ton|ta) (photo|video|cadre|image|liste|groupe) ..6',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'alone',
  means: 'Asks whether the child is alone and wants something at once.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    't seul ché toi? envoi une foto',
    't toute seule? jpeux venir te voir',
    'tes parents dorment? vas y cam',
    "êtes-vous seule ? j'aimerais vous voir en vidéo",
  ],
  passes: [
    "t'es seule à réviser ? montre ton exo",
    'tes parents sont là ? montre leur la photo du chien',
    "t'es seul ? viens manger avec nous",
  ],
};
