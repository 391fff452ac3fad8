import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(#Ton ..1 #Adulte|ils|elle|il|les gens|les autres) ..1 (vont|va|voudra|voudront|pourraient|risque de|serait|seraient|saurait)? ..1 (comprends|comprendre|comprennent|croire|capoter|peter un cable|flipper|paniquer|se inquieter pour rien|nous separer|nous empecher|gacher|te enlever|te punir|te prendre ton|jaloux) ..2 (pas|rien|telephone|de nous|nous)?',
    '(ils|elle|il|#Ton ..1 #Adulte) (comprends|comprendrait|comprendraient) pas',
    '#Ton ..1 #Adulte ..1 va pete un cable',
    '(les autres|tes ami) (seraient|vont etre|serait) jaloux',
    '(ils|elle|#Ton ..1 #Adulte) ..1 (vont|va) ..1 (interdire|bloquer|separer|supprimer|confisquer|prendre ton telephone)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(exo|cours|maths|blague|film|chinois|anglais|regle) ..6',
    '..6 (exo|cours|maths|blague|film|chinois|anglais|regle)',
    '(mon|ma|mes) (mere|pere|parent|prof) ..6',
  ],
  confidence: 'strong',
  means: 'Says that grown-ups would forbid the talk or not understand it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tes parents comprendraient pas', 'ta mère va péter un câble si elle voit', 'les autres seraient jaloux'],
  passes: [
    'ma mère va péter un câble sur mon bulletin',
    "tes parents comprennent pas l'exo de maths",
    'les autres comprennent pas la blague',
  ],
};
