import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(personne|ils|elle|il|#Ton ..1 #Adulte|la police|les gens) ..1 (va|vont|veux|voudra)? ..1 (te|t) (croire|croira|croiront|crois|aiderait|ecoutera) ..1 (pas|jamais)?',
    '(si tu) (leur|lui|en|le)? ..2 (dis|parle|racontes) ..4 (tu me perds|je pars|c est fini|on se parle plus|tu me reverras|je disparais|je te parle plus|perdre)',
    '(c est|ce sera) ..1 (ta|de ta) faute ..6 (si|prison|probleme|police|perds|moi)',
    '(tu vas|tu auras) ..2 (avoir|des)? (problemes|ennuis) ..3 (si|aussi|avec)',
    '(on va|ils vont) ..1 (te|nous) (juger|separer|punir|traiter de|prendre pour) ..3',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(prof|exo|devoir|score|drop|skin) ..5',
    '..6 (le prof|ton score|ton drop|mythique|devoir)',
    'personne ..1 (m|me) crois ..2',
  ],
  confidence: 'certain',
  means: 'Says that nobody would believe the child or that telling would cost them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ils vont pas te croire', 'si tu leur dis tu me perds', 'personne te croira jamais'],
  passes: [
    'personne va croire ton score',
    'ils vont pas te croire pour le skin mythique',
    "si tu leur dis ils vont t'aider",
  ],
};
