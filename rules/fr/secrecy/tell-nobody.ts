import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(dis|parle|raconte|montre|repete) ..3 (rien|pas|le|la|en|jamais)? ..1 a (personne|quelquun|qui que ce soit) ..2 (de nous|que on|de moi|de nos|que je|qui je|sinon|ok|de notre|de ce que|ce que on)',
    'personne (dois|doit|peux|devra|a besoin de) ..2 (sais|savoir|le savoir|voir|etre au courant|connaitre) ..3 (nous|que on|ok|pour nous|c est|de nous|moi|$)',
    'personne (va|saura|sais) ..1 (le)? (savoir|sais|saura)',
    '(parle|dis) pas de (nous|moi|nos|notre) ..6',
    '(si|et si) tu (le|en) (dis|parle|racontes) ..2 (a quelquun|a personne|a qui que) ..4',
    '(dis|parle|previens|contacte|appelle|essaie) ..3 (pas|rien|jamais|inutile) ..3 (la police|les flics|a la police|aux flics|les gendarmes)',
    '(essaie|essaye|tente) ..1 pas de (previens|prevenir|parle|appelle|contacte) ..5',
    '(pas|inutile) ..1 (de)? (previens|prevenir|appelle|contacte) ..1 (la police|les flics|ton ..1 #Adulte|tes ..1 #Adulte)',
  ],
  unless: [
    ...fete,
    ...recit,
    ...jeu,
    '(crush|amoureux|kiffe|lea|lina|tom|ines|hugo|cancan|ragot) ..8',
    '..8 (crush|amoureux|kiffe bien|lea|lina|ragot|reponses|antiseche)',
    'parle pas de moi comme ..3',
    '(peur|dois|faut|ose|osais) ..3 (previens|appelle) ..6',
    'si tu (en|le) (parle|dis) a ..6 (va|vont|peux|peuvent) ..2 (aide|ecouter|comprendre)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to tell nobody about the two of them or about what happened.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ne parle à personne de nos messages',
    'personne doit savoir pour nous',
    'parle pas de nous',
    "n'essaie pas de prévenir la police",
  ],
  passes: [
    'personne doit savoir pour la fête',
    "parle à quelqu'un si ça va pas",
    'dis le à personne mais lina a un crush',
  ],
};
