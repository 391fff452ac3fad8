import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|on) (sais|connais) (tres bien|bien|deja|exactement|meme|tres)? (ou) (tu habites|tu vis|vous habites|tu dors|tu traines|tu vas en cours|tu vas a le ecole|tu etudies|ta famille)',
    '(je|on) (sais|connais) (tres bien|bien|deja|exactement)? (dans|a) quel ecole (tu|vous) (es|vas|etes)',
    '(je|on) (sais|connais) (tres bien|bien|deja|exactement)? (ton|ta|votre) (adresse|ecole|college|lycee|maison|immeuble|rue)',
    '(je|on) (sais|connais) ..1 (le|la) (adresse|nom) de (ton|ta|tes|votre) ..1 (college|lycee|ecole|parent|mere|maison)',
    '(je|on) (ai|a) (ton|ta|votre) ..1 (adresse|ip) ..6 (fais gaffe|obeis|si tu|sinon|ton lycee|ton college|photo de ta|ou tu habites|fais attention|paye)',
    '(je|on) (vais|va|sais) ..2 (debarque|venir|viens) (chez toi|devant chez toi|a ton ecole|a ton college|a ton lycee) (si|pour|et|avec des|sinon)',
  ],
  unless: [
    '(sais|connais) (pas|plus|meme pas) ..6',
    '(je y ai|je y suis|moi aussi|mon cousin y est|je habite|a cote|livraison|livrer|colis|commande) ..9',
    '..9 (je y ai|je y suis|moi aussi|mon cousin|a cote de chez|livraison|livrer|colis|commande|etudes)',
    '(manger|jouer|bosse|reviser|les crepes|la fete) ..6',
    '..8 (manger|jouer|bosse|reviser|crepes|fete|anniversaire|cours)',
    ...recit,
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says to know where the child lives or goes to school, as a means of pressure.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "je sais où t'habites",
    'jsais ou thabites fais gaffe',
    "je connais l'adresse de votre collège",
    'on a ton adresse obéis',
  ],
  passes: [
    "je sais pas où t'habites",
    'on a ton adresse pour livrer le colis',
    'je connais ton collège, mon cousin y est',
    'on va venir chez toi pour la fête',
  ],
};
