import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|j) ..1 (te|t|vous) ..1 (offre|achete|paye|prends|commande|regale) ..3 (#CadeauEnfant|ce que tu veux|tout ce que|un truc|quelque chose|un petit cadeau)',
    '(tu veux|tu aimerais|tu reves de|ca te ferait plaisir) ..2 (un|une|le|des) ..1 (iphone|telephone|console|switch|ps5|basket|sneakers|bijou|cadeau) ..1 $?',
    '(je|j) ..1 (ai|ai achete) ..1 (un|une) ..1 (cadeau|surprise) pour toi',
    '(dis|demande) moi ce que tu veux ..4 (achete|offre|paye|te aurai)',
    '(je te|je peux te) gate ..2',
  ],
  unless: [
    ...recit,
    '(noel|anniversaire|anniv|mamie|papa|maman|mere|pere) ..5',
    '..5 (noel|anniversaire|mamie|papa|maman|ta mere|au mcdo|a la cantine|une glace|un kebab)',
    ...jeu,
  ],
  confidence: 'strong',
  means: 'Offers presents or wants to know what the child would like to be given.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["je t'offre un iphone", "je t'achète ce que tu veux", "j'ai un cadeau pour toi"],
  passes: ["je t'achète une glace", "mamie t'offre un téléphone à noël", "tu veux un cadeau d'anniversaire ?"],
};
