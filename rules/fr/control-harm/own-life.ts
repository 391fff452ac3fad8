import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    'si tu ..7 (je me|je vais me|je m|moi je me) ..1 (tue|suicide|bute|fais du mal|fais mal|coupe|scarifie|pends|fous en le air|jette|jeter|ouvre les veines|flingue|mutile|taille les veines)',
    'si (tu|vous) ..7 (je mettrai fin|je en finis|je en finis|je vais en finir|je vais mourir|je disparais|je prends des medicaments|je saute|je me ouvre|je veux mourir)',
    '(sans toi|sans vous) ..2 (je me|je vais me) ..1 (tue|suicide|fous en le air|bute|fais du mal|coupe|pends|flingue)',
    '(ma mort|mon suicide|mon sang) ..4 (conscience|faute|mains)',
    '(je me|je vais me) (tue|suicide|bute|coupe|fais du mal|scarifie) ..5 (faute|a cause de toi|par ta faute|si tu|sauf si|pour toi)',
    '(je me suis|je viens de me) ..1 (coupe|scarifie|fais du mal|mutile) ..4 (a cause de toi|pour toi|ta faute|par ta faute)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(cheveux|frange|ongles|doigt avec|papier|rire|honte|reviser) ..6',
    '..6 (les cheveux|la frange|de rire|de honte|a reviser|au boulot|en cuisine)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says they will harm or kill themselves if the child does not do as they want.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'si tu me laisses je me tue',
    'si vous me quittez, je mettrai fin à mes jours',
    'sans toi jme fous en lair',
    'si tu me parle plu jme fé du mal',
  ],
  passes: [
    'si tu me passe plus la balle je pète un câble',
    'je me suis coupé en cuisinant',
    'si tu pars je meurs de rire',
  ],
};
