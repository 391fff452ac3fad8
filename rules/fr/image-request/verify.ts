import type { Examples, Rule } from '../../../lib/engine/rule';
import chose from '../vetoes/chose';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(verification|verifie|certifie|confirme|prouve|preuve) ..6 (visage|carte de identite|carte de identite|selfie|photo|que tu es une|que c est toi) ..6',
    '(visage|selfie|photo de toi) ..6 (verification|verifie|certifie|preuve)',
    '(preuve|prouve) ..2 que (tu es|c est|te es) ..1 (une|un|bien) ..1 (fille|meuf|garcon|toi|mec)',
    '(#Number|#Money) ..1 euro? ..3 (photo|video) (pieds|de toi|corps|visage) ..4',
    '(#Number|#Money) ..1 (euro|e|dollar|piasse)? ..1 (la cam|en cam|par cam|la visio|cam tentant|pour la cam)',
    '(#Number euro|#Money) (cam|visio)',
    '(strip|striptease|striptiz|strip tease) ..2 (en cam|cam|en video|devant moi|pour moi|en photo)',
    '(filme|filmes) ..5 (#Tenue|torse nu|sans) ..8',
    '(te|vous) voir ..2 (en|a la) (cam|camera|visio|video) ..4',
  ],
  unless: [
    ...chose,
    ...jeu,
    ...recit,
    '..5 occasion',
    '(place|places|occasion|magasin|vends|webcam a|achete une) ..6',
    '..8 (place|places|occasion|magasin|acheter|cours|prof|kine|leboncoin|boulanger)',
    '#Photo (de|d) identite ..4',
    '..3 pour (passeport|carte|dossier|le cv)',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: 'Wants a picture of the child as a check of who or how old they are, or for pay.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'le staff demande une vérification : visage et photo',
    'jveu la preuve que t une meuf',
    '20 euro la cam',
    'un petit strip en cam',
  ],
  passes: ["la preuve que t'es un génie", "20 euros la caméra d'occasion", 'vérification du ticket en caisse'],
};
