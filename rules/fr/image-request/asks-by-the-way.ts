import type { Examples, Rule } from '../../../lib/engine/rule';
import chose from '../vetoes/chose';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(photo|selfie|snap|video) ..6 (te|vous) voir',
    '(envie de|hate de|besoin de|veux) (te|vous) voir ..6 (photo|selfie|snap|cam|video)',
    '(une|un|1|ta|juste une|la|petit) ..1 (petit)? (photo|selfie|snap) (🥺|🥰|😘|😏|😍|🙏|🙈|👉)',
    'prends (toi|vous) ..2 (en photo|en video|un selfie|une photo)',
    '(photographie|filme) toi $',
    '(photographie|filme) (toi|vous|te) ..6 (photo|sans|en|dans|pour moi|devant|ce soir|lit|nue|torse)',
    '(te|vous) (prends|prendre|photographie|filme) ..2 (en photo|en video|pour moi|dans|sans|en) ..3',
    '(photo|video|selfie|image) ..2 (toi|vous) en train de (te|vous) ..3',
    '(en train de|quand tu) te (change|habille|deshabille|douche|laver|lave|coiffe|maquille) ..4 (photo|video|cam|filme)',
    '(photo|selfie|snap) (obligatoire|tout de suite|direct|immediat)',
    '#Envoie (moi|me)? ..1 (ton|ta|tes|votre) (photo|selfie|tete|visage|face|corps|pp en grand)',
    '#Montre ..2 (plus bas|le reste|en dessous|tout ton corps|ce que tu as sous|sous ton|ta bouille|toi en entier)',
    '(tu dors|tu es au lit|tu es couche|tu portes|tu es habille) ..5 (montre|fais voir|photo|envoie une|snap|selfie)',
  ],
  unless: [
    ...chose,
    ...jeu,
    ...recit,
    '..8 (chanter|chorale|solo|jouer du|lire|reciter|danse pour le spectacle|tente|bebe|prof|groupe|classe|enlever le|chaine)',
    '(photo|video) ..2 (de|du) (bebe|chien|chat|stade|gateau|match) ..6',
    '(te|vous) voir (a|au|demain|samedi|dimanche|lundi|jouer|chez) ..3',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: 'Wants to see the child in a picture, asked in passing or sweetly.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'stp une tite photo tro envie de te voir',
    'photographie-toi sans maillot',
    'envoie ta photo',
    'montre un peu plus bas',
    'une vidéo de toi en train de te changer',
  ],
  passes: [
    'une photo du bébé envie de le voir',
    'une vidéo de toi en train de chanter pour la chorale',
    'montre un peu plus ton dessin',
  ],
};
