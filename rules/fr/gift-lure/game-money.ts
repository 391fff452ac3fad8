import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|j|on) ..1 (te|t|vous) ..1 (offre|donne|file|paye|achete|envoie|regale|mets|cherche|prends) ..3 (#JeuArgent)',
    '(tu veux|vous voulez|veux tu|interesse|ca te dit) ..3 #JeuArgent (gratuit|gratos|gratuits|offert|$?|de ma part|cadeau)',
    '#JeuArgent (gratuit|gratos|gratuits|gratis|offert) ..1 (pour toi|juste|rien que|si tu|en echange)',
    '(je|j) ..1 (peux|pourrais) ..1 (te|t) ..1 (offre|donne|file|acheter|payer|avoir|envoie) ..3 (#JeuArgent|pass|carte)',
  ],
  unless: [
    ...recit,
    '(contre|troc|echange|trade|arnaque|faux site|scam|pub|tournoi) ..4',
    '..5 (contre ton|troc|trade|arnaque|scam|pub|tournoi|a noel|anniversaire de)',
    '(mere|pere|parent|mamie) ..4',
  ],
  confidence: 'strong',
  means: 'Offers game money or goods of a game to the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["je t'offre des robux", 'je te file des vbucks', 'tu veux nitro gratuit?', 'skin gratuit juste pour toi'],
  passes: ["ma mère m'offre des robux", "les robux gratuits c'est une arnaque", 'je te donne mon skin contre ton épée'],
};
