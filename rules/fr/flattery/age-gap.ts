import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(je suis|j suis|je ai) ..3 (plus vieux|plus grand|plus age|un peu plus) que toi ..6 (grave|important|change|gene|compte|rien|mais)',
    '(ca) (te)? (gene|derange|pose un probleme|fait peur) ..2 (que je sois|que je suis|mon age|si je suis plus|la difference)',
    '(difference|ecart) de age ..4',
    '(je|j) ..1 (prefere|aime|kiffe) ..2 (les filles|les garcons|parler avec des gens|les jeunes|les meufs) (plus jeunes|de ton age|jeunes)',
    '(on a|nous avons) (presque|quasi|a peu pres) le meme age',
  ],
  unless: [...jeu, '(prof|frere|soeur|parent|mere|pere) ..5', '..6 (mes parents|ma soeur|mon frere|au foot)'],
  confidence: 'strong',
  means: 'Plays down how much older they are than the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ça te gêne que je sois plus vieux ?', "la différence d'âge c'est rien", 'on a presque le même âge'],
  passes: ['mon frère est plus vieux que toi', 'ça te gêne si je mets de la musique là', "l'écart de points"],
};
