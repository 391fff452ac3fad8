import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(tu|vous) ressembles? a quoi',
    '(a quoi) (tu|vous) ressembles',
    '(tu es|vous etes|tes) comment (physiquement|en vrai|de tete|$?)',
    '(tu es|vous etes) (brun|brune|blond|blonde|roux|rousse|grand|grande|mince|rond|ronde) (ou|$?)',
    '(tu) mesure combien',
    '(couleur) ..1 (de)? (ton|tes) (yeux|cheveux)',
  ],
  unless: [
    ...jeu,
    '(perso|dessin|deguisement|chien|chat|maison) ..5',
    '..6 (perso|dessin|deguisement|chien|chat|maison|chambre)',
  ],
  confidence: 'fair',
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: 'Asks what the child looks like, which leads to pictures.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tu ressembles à quoi',
    "t'es comment physiquement ?",
    "tes yeux c'est quelle couleur, la couleur de tes yeux ?",
  ],
  passes: ['ton perso il ressemble à quoi', 'ça ressemble à quoi un axolotl', 'il est comment le nouveau prof'],
};
