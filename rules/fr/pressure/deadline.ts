import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(derniere|dernier) (chance|fois que|avertissement)',
    '(tu as|te as|je te laisse|je te donne) ..1 (#Number|deux|une) (minute|seconde|secondes|heure|min) ..2',
    '(reponds|rep|repond) ..2 (vite|maintenant|tout de suite|ou je|sinon)',
    '(sinon|ou|ou bien) (c est) ..1 (fini|finis|mort|ciao|termine) ..2 (entre nous|nous deux|moi et toi|$)?',
    '(si tu) ..5 (je te parle plus|on se parle plus|je te bloque|c est fini|je te quitte|tu me reverras plus|je pars)',
    '(pourquoi) ..1 (tu)? ..1 (me)? (ignore|ignores|reponds pas|mets des vus|laisses en vu|evites)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(voter|inscription|rendre|copie|bus|train|exo|partie|pour manger|controle) ..6',
    '..6 (voter|inscription|rendre|copie|bus|train|exo|partie|manger|controle|arriver|four)',
  ],
  confidence: 'fair',
  means: 'Sets a deadline or threatens to break off.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'as 5 min", 'dernière chance', 'si tu réponds pas je te bloque'],
  passes: ['dernière chance pour voter', "t'as 5 minutes pour rendre ta copie", "réponds à l'exo 4"],
};
