import type { Examples, Rule } from '../../../lib/engine/rule';
import chose from '../vetoes/chose';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu as|as tu|vous avez|avez vous|tu aurais) (tu|pas)? ..1 (des|une|un) (photo|selfie|snap) $?',
    '^ (une)? (selfie|photo) $?',
    '(je peux|on peux|puis je) ..1 (voir|avoir) ..1 (une|ta|des|ton) (photo|selfie|tete)',
    '(montre|fais voir) (moi|me)? ..1 (ta|ton) (chambre|lit|tenue|outfit|robe|coiffure)',
    '(envoie|fais) (moi|me)? ..1 (un|des|ton) (vocal|vocaux|voc)',
    '(entendre|ecouter) ..1 (ta|votre) ..1 voix',
  ],
  unless: [...chose, ...jeu, ...recit],
  confidence: 'strong',
  slot: 'picture',
  means: 'Asks whether the child has a picture or wants to send one.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'as une photo ?", 'je peux voir ta tête ?', 'montre moi ta chambre', 'je veux entendre ta voix'],
  passes: [
    "t'as une photo du tableau ?",
    'je peux voir une photo de ton lapin ?',
    "fais un vocal pour l'exo de chinois",
  ],
};
