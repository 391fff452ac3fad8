import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(nadie|tus amigos|tus amigas|tus padres|tus papas|tus viejos|tu familia|tu madre|tu mama|ellos|los demas|tu papa|tu padre) ..2 (no )?te (entiende|entienden|quiere|quieren|comprende|comprenden|valora|valoran|escucha|escuchan|cuida|cuidan|apoya|apoyan|conoce|conocen|va a entender|va a querer|aprecia|aprecian|hace caso|hacen caso|merece|merecen)',
    '(solo|unicamente|nomas) yo te (entiendo|comprendo|quiero|cuido|escucho|conozco|apoyo|valoro|puedo ayudar)',
    '(yo|soy) ..1 (soy )?(el unico|la unica) que te (entiende|quiere|comprende|cuida|escucha|valora|apoya|conoce)',
    'no (necesitas|necesitas de|te hacen falta) (a )?(nadie|ellos|ellas|tus amigas|tus amigos|a nadie mas|nadie mas) ..4',
    '(me tienes|aqui me tienes|me tenes) a mi',
    '(nadie|ninguno) te (quiere|va a querer|entiende|cuida|quiso) (como|tanto como|mas que) yo',
    'no (te van a|te va a|te) (creer|creeran|creera|creerte|entender) ..3',
    'nadie te (va a creer|creera|creeria)',
  ],
  unless: [
    '(te (entiende|entienden|conoce)) ..2 (el profe|tu letra|cuando hablas rapido|con ese micro)',
    'no te (van a|va a) (creer|entender) ..3 (cuando|lo que|que ganaste|la suerte|el drop|con ese micro|el golazo)',
  ],
  confidence: 'strong',
  means: 'Sets the child against family and friends, as if only the other one cared.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nadie te entiende como yo',
    'solo yo te comprendo',
    'tus padres no te entienden',
    'no necesitas a nadie mas',
    'no te van a creer',
  ],
  passes: [
    'nadie entiende este ejercicio',
    'mis padres no entienden la tele nueva',
    'solo yo tengo la skin rara',
    'no te van a creer cuando vean ese golazo',
  ],
};
