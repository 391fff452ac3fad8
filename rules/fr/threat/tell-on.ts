import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|on) (vais|va|vas)? ..1 (dis|dirai|raconte|balance|montre|revele|avoue) ..2 (a #Ton ..1|au|a le|aux) (#Adulte|club|college|ecole|lycee|directeur) ..3 (tout|ce que tu|ce que on|que tu parle|que tu as envoie|qui tu es|la verite)',
    '(je|on) (tout)? dirai (tout)? ..1 (a #Ton|au|aux) ..1 #Adulte',
    '(je|on) (vais|va|vas) (tout)? (dis|dirai|raconte|balance|montre|revele) (tout)? ..1 (a #Ton|au|aux) ..1 #Adulte',
    '(sinon|si tu ..6|sauf si ..2) (je|on) (vais|va|vas)? (le)? (dis|dirai|raconte|balance|montre|previens|appelle|parle) ..3 #Ton ..1 (#Adulte|ecole|college|lycee)',
    '(je|on) (vais|va|vas)? (le)? (dis|dirai|raconte|previens|montre) ..3 #Ton ..1 #Adulte ..8 (si tu|sauf si|sinon|a moins que) ..6',
    '#Ton (mere|pere|parent|frere|prof|famille) (va|vont) ..1 (tout)? (sais|savoir|apprends|recois|voir) ..2 (tout|la verite|la video|la photo|les photo|ta photo|ta video|tes|ce que tu)',
    '#Ton ..1 #Adulte (recois|verra|aura) ..2 (la|les|ta|tes)? (photo|video|conv|capture)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '#Photo ..2 (de|du|des) ..2 #Evenement ..4',
    '(gentil|fort|gagne|doue|beau gosse|champion|meilleur|progres|inquiete) ..8',
    '..8 (gentil|fort|gagne|doue|champion|meilleur|progres|inquiete)',
    '(manges|mange|finis ton assiette|fais pas tes devoirs|range) ..8',
    'si (tu veux|tu as besoin|tu es de accord) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to tell family or school what the child did, unless they do as told.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "je vais dire à ta mère tout ce que t'as fait",
    'si tu refuses je le dis à tes parents',
    'jvais tout montrer a tes parents',
    'ta mère va recevoir la vidéo',
  ],
  passes: [
    "je vais dire à ta mère que t'as gagné",
    'ta mère va recevoir la vidéo de ton spectacle',
    'si tu veux je le dis à ta mère',
    'je vais tout dire à mes parents',
  ],
};
