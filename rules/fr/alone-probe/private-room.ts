import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu as|vous avez|as tu) ..1 (ta|une|propre) ..1 (propre)? chambre ..2 (a toi|toi|seul|$?)',
    'ferme ..1 (la|ta|le) porte',
    '(va|vas|monte|isole toi|enferme toi|retourne) ..2 (dans|aux|a) ..1 (ta|la|les)? ..1 (chambre|toilettes|salle de bain|coin tranquille)',
    '(mets|prends) ..1 (un|tes|ton|des) (casque|ecouteurs|airpods) ..4 (personne|entende|entends|parent|mere|nous)',
    'c est (ton|le) (telephone|ordi) (a toi|ou|celui)',
    '(tu partages|tu dors) ..2 (ta chambre|seul|avec ta soeur|avec ton frere) $?',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(range|ranger|dormir|courant de air|froid|chat|chien|cle|cles|dodo|punition|four|frigo) ..6',
    '..8 (range|ranger|dodo|courant de air|il fait froid|le chat|le chien|a cle|a clef|cles|en partant|four|frigo|chercher)',
  ],
  confidence: 'strong',
  slot: 'device',
  means: 'Asks about or sends the child to a room of their own, or asks whose device it is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "t'as ta propre chambre ?",
    'ferme la porte de ta chambre',
    'va dans les toilettes',
    "c'est ton tel ou celui de ta mère",
  ],
  passes: ['va ranger ta chambre', 'ferme la porte le chat sort', 'monte dans ta chambre chercher tes devoirs'],
};
