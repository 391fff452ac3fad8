import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(casting|mannequin|modele|shooting|agence|book|scout|marque) ..9 (photo|video) ..5 (corps|entier|#Tenue|sous|maillot|seul|chez moi|sans tes parent|hotel)',
    '(photo|video|shooting) ..3 (chez moi|dans mon studio|a le hotel|dans mon appart) ..4 (seul|sans|#Argent|paye|uber)',
    '(poser|pose) (pour moi|pour nous|en) ..3 (maillot|sous vetement|photo|argent|paye)',
  ],
  unless: [
    '(photo de identite|accord des parent|ton pere|ta mere|avec tes parent|avec un parent) ..6',
    '..8 (accord des parent|avec tes parent|avec un parent|photo de identite)',
    '(dessin|chat|chien|magasin|vitrine) ..5',
    ...recit,
  ],
  confidence: 'strong',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  means: "Wants pictures of the child's body for a casting, modelling or a shoot.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pour le casting il faut une photo de ton corps entier',
    'viens poser pour moi en maillot',
    "l'agence veut une photo en maillot",
  ],
  passes: [
    "pour le casting de l'école il faut une photo d'identité",
    'mon chien pose pour moi en photo',
    'le modèle est en maillot sur la boîte',
  ],
};
