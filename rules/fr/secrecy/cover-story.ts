import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(si|quand) (on|quelquun|#Ton ..1 #Adulte|il|elle|ils|une personne) (te|vous)? ..1 (demande|interroge|pose|questionne|tombe|voir|lis|veux savoir) ..4 (dis|dirai|tu dis|reponds|invente|te as|tu as|je suis|nie|raconte) ..3 (que je|que on|je suis|c est|que c est|ami|cousin|cousine|rien|tu sais pas|tu me connais|un ami|du college|du lycee|pas)',
    '(dis|fais croire|raconte|reponds) ..3 que (je suis|c est) (un|une|ton|ta|le|la) ..1 (ami|cousin|cousine|frere|soeur|fille|eleve|prof|camarade|garcon) ..4',
    '(fais|faisons) (comme si|semblant) ..2 (que)? (on)? ..1 (se)? (connais|connait|connaissait) pas ..3',
  ],
  unless: [
    ...jeu,
    ...recit,
    ...fete,
    '(piece|theatre|sketch|scene|role) ..6',
    '..6 (piece|theatre|sketch|scene|role|expose)',
    'que c est (un|une) (ami|fille|garcon) (bien|cool|sympa) ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child what to answer when somebody asks who they are.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'si on te demande dis que je suis un ami de ton frère',
    'dis que je suis ta cousine',
    'si ta mère demande tu dis rien',
  ],
  passes: [
    'si on te demande dis que le match est à 15h',
    "dis que c'est une fille cool",
    'si le prof demande dis que je suis malade',
  ],
};
