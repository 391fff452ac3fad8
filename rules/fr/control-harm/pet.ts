import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(fais|fait) ..1 (du)? mal (a|au) (ton|ta|tes|un|le|l) ..1 (#Animal|frere|soeur|mere)',
    '(frappe|tape|tue|etrangle|brule|coupe|noie|torture|jette|lance) ..1 (ton|ta|un|le) (#Animal|petit frere|petite soeur|frere|soeur) ..4',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(pas|jamais|plus) ..4 (#Animal|frere|soeur)',
    'lance ..1 la balle ..4',
    '(poils|griffes|ongles|photo) ..4',
    '..5 (pas|les griffes|les poils|les ongles|le os|la balle)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child to hurt an animal or a person of the family.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['fais du mal à ton chat devant la cam', 'frappe ton chien et film', 'tue ton hamster'],
  passes: ['fais pas mal à ton chat', 'coupe les griffes du chat', 'mon frère a tapé le chien'],
};
