import type { Examples, Rule } from '../../../lib/engine/rule';
import chose from '../vetoes/chose';
import recit from '../vetoes/recit';

export default {
  match: [
    '(te ai|je ai|tu as ma|vous ai) ..2 (envoie|montre|donne) ..3 (la mienne|ma photo|une photo|un selfie|ma tete|mon selfie|le mien|de moi) ..7 (tour|toi|tienne|tien|aussi|maintenant)',
    '(la mienne|le mien|ma photo|mon selfie) ..4 (la tienne|le tien|ton tour|a toi|toi maintenant|et toi)',
    '(a ton tour|ton tour|a toi|et toi|toi aussi) ..3 (#Envoie|fais|montre|une)? ..1 (photo|selfie|video|snap|cam)',
    '(une|un) (photo|selfie|snap) (contre|pour) (une|un) (photo|selfie|snap|autre)',
    '(on s|on se|on) ..1 (echange|envoie|envoi) ..1 (des|nos|une) (photo|selfie)',
  ],
  unless: [
    ...chose,
    '(trousse|copie|note|reponse|base|dessin|deck|carte|score|chien|chat|photo de classe) ..6',
    '..9 (trousse|copie|note|reponse|base|dessin|deck|carte|score|chien|chat|du mariage|du voyage|de classe)',
    ...recit,
    'on (se)? ..1 (echange|envoie) ..1 (nos|des) (photo) (du|de) ..3',
    '#Photo (du|de la|des) ..4',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: 'Says to have sent a picture and wants one of the child in return.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "moi je t'ai envoyé la mienne maintenant à ton tour",
    "je t'ai envoyé une photo de moi, et toi ?",
    "on s'échange des photos ?",
  ],
  passes: [
    "j'ai montré la mienne, montre ta trousse à ton tour",
    "on s'échange nos photos du voyage",
    'à ton tour de jouer',
  ],
};
