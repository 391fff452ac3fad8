import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(#Argent|#JeuArgent|#CadeauEnfant|carte) ..5 (si|pour|contre|par|chaque|en echange|et toi) ..5 (#Photo|#Cam|cam) ..3 (de toi|de vous|toi|$|de ton corps|en|sans|#Tenue|#Corps)',
    '(donne|file|paye|offre|achete|envoie|paie) ..5 (#Argent|#JeuArgent|#Number|cadeau) ..4 (si|pour|contre|par|en echange) ..3 (#Photo|#Cam) (de toi|de vous|$|en|sans|intime|privee|rien)',
    '(#Photo|face reveal|#Cam) ..5 (et|contre|pour|en echange) ..2 (je|on) (te|vous)? (donne|file|paye|offre|achete|envoie|verse) ..4 (#Argent|#JeuArgent|#Number|#CadeauEnfant)',
    '(je te|je vous) (paye|achete|offre|donne|file) ..6 (si|quand) (tu|vous) ..2 (me|m)? (envoie|montre|fais|allume|mets) ..4 (#Photo|#Cam|#Tenue|#Corps)',
    '(fais|fait|tourne|prends) ..2 (video|photo) ..6 (je te|je vous) (achete|paye|offre|donne) ..4',
    '(#Number|#Money) (euro|e|dollar)? ..2 (paypal|par photo|la photo|pour une photo|par video|par selfie)',
  ],
  unless: [
    '#Photo ..2 (de|du|des|sur) ..2 #Chose',
    ...recit,
    '(velo|console|manette|jeu|carte pokemon|livre|etat|annonce|leboncoin|vinted|vends|acheteur) ..9',
    '..9 (etat|annonce|leboncoin|vinted|vends|aquarium|ta base|ta map|ton build|du ticket|de la facture)',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  means: 'Offers money or game goods for a picture or the camera of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jte donne le skin si tu menvoi une photo de toi',
    '20e paypal par photo',
    'face reveal et jte file 1000 vbucks',
    'je te donne 50 euros pour trois photos de toi',
  ],
  passes: [
    "je te donne 50 euros pour ton vélo, t'as des photos ?",
    'jte donne le skin si tu menvoi une photo de ta base',
    '20 euros la place, photo du ticket',
  ],
};
