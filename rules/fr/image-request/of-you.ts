import type { Examples, Rule } from '../../../lib/engine/rule';
import chose from '../vetoes/chose';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(#Envoie|#Montre|fais|prends|ecris) (moi|me|nous)? ..3 #Photo ..2 (de|avec|sur|ou on voit) (#Toi|toi en|#Ton #Corps)',
    '(tu|vous) (me|nous|peux|peux me|veux|veux bien|sais|sais me|m) ..1 (#Envoie|montre|fais|prends) ..3 #Photo ..1 de #Toi',
    '(veux|aimerais|voulais|attends|reclame|besoin de|envie de|trop hate de) ..3 (voir|recois|avoir|photo)? ..2 #Photo ..1 (de|ou) (#Toi|#Ton #Corps)',
    '(tu as|vous avez|as tu|tu aurais|te as tu) (tu|pas|meme pas|vous)? ..2 #Photo ..1 de (#Toi|#Ton #Corps)',
    '#Photo (de|en) (#Toi|#Ton #Corps) (#Toi|maintenant|la|tout de suite|vite|rien|juste|en|dans|sans|au reveil|ce soir|$)',
    '(autre|nouvelle|petite|derniere|seule|une) (photo|selfie|video|snap) (de|avec) (#Toi|#Ton #Corps)',
    '(#Envoie|montre|fais|prends) (moi|me|nous)? ..1 (ton|ta|tes|votre|un petit|un|une) ..1 (selfie|visage|tete|face|corps|frimousse|bouille|minois)',
    '(#Envoie|montre|fais voir) (moi|me)? (une|un)? (photo|selfie|snap) ..3 (de maintenant|en direct|du reveil|du moment|tout de suite)',
  ],
  unless: [
    ...chose,
    ...recit,
    ...jeu,
    '(petit frere|petite soeur|bebe|enfant|maternelle) ..5',
    '..8 (chanter|chorale|solo|jouer|lire|reciter|cuisiner|dessiner|skier|courir|nager|marquer|cheval)',
    '..8 (quand (tu|on|vous) (etais|etait|etiez)|bebe|maternelle|a noel|au mariage|aux vacances)',
    '(tete de|ton perso|ta skin|ton skin) ..5',
    '..4 (de ton perso|de ta base|de ton avatar)',
    '(trouve|vu|like|aime|adore|poste|prends|ai|a|mis|affiche) ..1 (cette|ta|la|une|ton|ces|tes|des)? (photo|video) de toi ..3',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: 'Asks the child for a picture of themselves though they have just met.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'envoie une photo de toi',
    'fé voir ta tete jveu une tof de toi',
    "pouvez vous m'envoyer une photo de vous ?",
    "t'as pas une photo de toi",
    'photo de toi?',
  ],
  passes: [
    'envoie une photo de ton chien',
    'photo de toi et mamie à noel',
    "j'ai vu une photo de toi et lina",
    "envoie la photo de l'équipe",
  ],
};
