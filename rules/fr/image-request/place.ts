import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(photo|video|selfie|snap|filme toi|montre toi|filmes|cam|montre moi) ..5 (dans|de|devant|sur|depuis|sous|au) ..1 (ton|ta|le|la|un|votre)? ..1 #Intime',
    '(filme|filmez|filmes) (toi|vous) ..8 (pour moi|chambre|lit|douche|danse|miroir|torse|seul|corps|bain)',
    '(photo|video|selfie|snap) ..2 (au lit|au reveil|couchee|allonge|allongee|apres la douche|sous la couette|en te changeant|avant de dormir)',
  ],
  unless: [
    '(ikea|leroy|superpose|deco|decoration|peinture|renove|tuto|etagere|bureau|travaux|location|airbnb|chien|chat|hamster) ..8',
    '..8 (ikea|superpose|deco|decoration|peinture|tuto|etagere|hotel|aquarium|kine|chien|chat|hamster|perso)',
    ...jeu,
    ...recit,
    '#Photo ..1 (de|du) (miroir|lit|vestiaire|cabine) ..4',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: 'Asks for a picture or film from bed, bathroom or in front of the mirror.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['envoie une photo de toi dans ton lit', 'fais une vidéo dans ta salle de bain', 'selfie devant le miroir'],
  passes: [
    'photo du lit superposé de ma soeur',
    'filme tes étirements pour le kiné',
    'une photo de la déco de ta chambre pour le tuto',
  ],
};
