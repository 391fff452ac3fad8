import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu es|te es|vous etes|sois|sois pas|fais pas ta|fais pas le) ..1 (timide|genee|gene|coincee|coince|prude|farouche|sainte nitouche|pudique) ..3 (avec moi|avec nous|$?|entre nous|pour)',
    '(tu te) (sens|trouves) ..1 (belle|beau|femme|grande|bien dans ton corps|sexy)',
    '(ton) corps ..2 (change|a change|est|evolue|me|plait)',
    '(tu as|te as) ..1 (deja|commence) ..2 (la puberte|grandi|change)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(svt|cours|medecin|infirmiere|oral|expose|scene) ..6',
    '..6 (svt|en cours|medecin|infirmiere|a le oral|oral|expose|sur scene|devant la classe)',
  ],
  confidence: 'strong',
  means: 'Plays on shyness, or talks of body and growing up.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['t timide avec moi', 'sois pas gênée avec moi', 'tu te trouves belle ?'],
  passes: ["sois pas timide à l'oral", 'le corps humain en svt change', 'mon chien est timide'],
};
