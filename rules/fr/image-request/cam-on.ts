import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(allume|mets|active|ouvre|branche|fais|lance) ..1 (ta|la|le|ton|une|un|votre)? ..1 #Cam',
    '(on (se)? (fais|lance|mets|appelle)) ..2 #Cam',
    '(tu|vous) (mets|allume|peux|veux) ..3 #Cam',
    '(vas y|vazy|allez|alors|et|juste) #Cam $',
    '^ #Cam $?',
  ],
  unless: [
    ...jeu,
    '(cours|prof|classe|reunion) ..6',
    '..6 (cours|prof|classe|reunion|clavier|dessin|chien|chat)',
    ...recit,
  ],
  confidence: 'strong',
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  means: 'Wants to see the child live through the camera.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mets ta cam', 'on se fait une visio?', 'vas y cam'],
  passes: ['mets ta cam pour le cours', 'ma cam marche pas', 'la caméra du musée est cassée'],
};
